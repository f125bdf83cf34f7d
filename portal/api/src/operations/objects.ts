import type { Operation } from '../operation';
import { objectsArchive } from './objects.archive';
import { objectsBatchArchive } from './objects.batch-archive';
import { objectsBatchCreate } from './objects.batch-create';
import { objectsBatchRead } from './objects.batch-read';
import { objectsBatchUpdate } from './objects.batch-update';
import { objectsBatchUpsert } from './objects.batch-upsert';
import { objectsCreate } from './objects.create';
import { objectsGdprDelete } from './objects.gdpr-delete';
import { objectsList } from './objects.list';
import { objectsMerge } from './objects.merge';
import { objectsRead } from './objects.read';
import { objectsSearch } from './objects.search';
import { objectsUpdate } from './objects.update';

/** Operations on CRM records. */
export const objectOperations: Operation[] = [
  objectsList,
  objectsRead,
  objectsCreate,
  objectsUpdate,
  objectsArchive,
  objectsBatchRead,
  objectsBatchCreate,
  objectsBatchUpdate,
  objectsBatchUpsert,
  objectsBatchArchive,
  objectsMerge,
  objectsGdprDelete,
  objectsSearch,
];
