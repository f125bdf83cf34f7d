import type { Operation } from '../operation';
import { associationsArchive } from './associations.archive';
import { associationsAssociateDefault } from './associations.associate-default';
import { associationsBatchArchive } from './associations.batch-archive';
import { associationsBatchAssociateDefault } from './associations.batch-associate-default';
import { associationsBatchCreate } from './associations.batch-create';
import { associationsBatchLabelsArchive } from './associations.batch-labels-archive';
import { associationsBatchRead } from './associations.batch-read';
import { associationsCreate } from './associations.create';
import { associationsList } from './associations.list';
import { associationLabelsConfigure } from './association-labels.configure';
import { associationLabelsConfigurations } from './association-labels.configurations';
import { associationLabelsCreate } from './association-labels.create';
import { associationLabelsDelete } from './association-labels.delete';
import { associationLabelsList } from './association-labels.list';
import { associationLabelsPurge } from './association-labels.purge';
import { associationLabelsUpdate } from './association-labels.update';

export const associationOperations: Operation[] = [
  associationsBatchRead,
  associationsBatchCreate,
  associationsBatchAssociateDefault,
  associationsBatchArchive,
  associationsBatchLabelsArchive,
  associationsAssociateDefault,
  associationsCreate,
  associationsArchive,
  associationsList,
  associationLabelsList,
  associationLabelsCreate,
  associationLabelsUpdate,
  associationLabelsDelete,
  ...associationLabelsConfigurations,
  ...associationLabelsConfigure,
  associationLabelsPurge,
];
