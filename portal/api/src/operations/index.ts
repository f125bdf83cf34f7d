import type { Operation } from '../operation';
import { accountOperations } from './account';
import { associationOperations } from './associations';
import { campaignOperations } from './campaigns';
import { contentOperations } from './content';
import { emailEventOperations } from './email-events';
import { eventOperations } from './events';
import { formOperations } from './forms';
import { listOperations } from './lists';
import { marketingEmailOperations } from './marketing-emails';
import { marketingEventOperations } from './marketing-events';
import { objectOperations } from './objects';
import { peopleOperations } from './people';
import { pipelineOperations } from './pipelines';
import { propertyOperations } from './properties';
import { propertyValidationOperations } from './property-validations';
import { schemaOperations } from './schemas';

/** Every operation of the emulator. A new one is a file of its own, named here or in its family's list. */
export const operations: Operation[] = [
  ...objectOperations,
  ...propertyOperations,
  ...associationOperations,
  ...schemaOperations,
  ...pipelineOperations,
  ...peopleOperations,
  ...accountOperations,
  ...propertyValidationOperations,
  ...listOperations,
  ...eventOperations,
  ...emailEventOperations,
  ...formOperations,
  ...marketingEventOperations,
  ...campaignOperations,
  ...marketingEmailOperations,
  ...contentOperations,
];
