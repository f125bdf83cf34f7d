import type { Operation } from '../operation';
import { schemasArchive } from './schemas.archive';
import { schemasBatchRead } from './schemas.batch-read';
import { schemasCreateAssociation } from './schemas.create-association';
import { schemasCreate } from './schemas.create';
import { schemasDeleteAssociation } from './schemas.delete-association';
import { schemasGet } from './schemas.get';
import { schemasList } from './schemas.list';
import { schemasUpdate } from './schemas.update';

export const schemaOperations: Operation[] = [
  schemasList,
  schemasGet,
  schemasCreate,
  schemasUpdate,
  schemasArchive,
  schemasBatchRead,
  schemasCreateAssociation,
  schemasDeleteAssociation,
];
