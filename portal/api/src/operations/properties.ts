import type { Operation } from '../operation';
import { propertiesArchive } from './properties.archive';
import { propertiesBatchArchive } from './properties.batch-archive';
import { propertiesBatchCreate } from './properties.batch-create';
import { propertiesBatchRead } from './properties.batch-read';
import { propertiesCreate } from './properties.create';
import { propertiesGet } from './properties.get';
import { propertiesList } from './properties.list';
import { propertiesUpdate } from './properties.update';
import { propertyGroupsArchive } from './property-groups.archive';
import { propertyGroupsCreate } from './property-groups.create';
import { propertyGroupsGet } from './property-groups.get';
import { propertyGroupsList } from './property-groups.list';
import { propertyGroupsUpdate } from './property-groups.update';

export const propertyOperations: Operation[] = [
  propertiesList,
  propertiesGet,
  propertiesCreate,
  propertiesUpdate,
  propertiesArchive,
  propertiesBatchCreate,
  propertiesBatchRead,
  propertiesBatchArchive,
  propertyGroupsList,
  propertyGroupsGet,
  propertyGroupsCreate,
  propertyGroupsUpdate,
  propertyGroupsArchive,
];
