import type { Operation } from '../operation';
import { accountOperations } from './account';
import { associationOperations } from './associations';
import { listOperations } from './lists';
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
];
