import type { Operation } from '../operation';
import { accountApiUsage } from './account.api-usage';
import { accountDetails } from './account.details';
import { limitsAssociations } from './limits.associations';
import { limitsObjectTypes } from './limits.object-types';
import { limitsProperties } from './limits.properties';
import { limitsRecords } from './limits.records';

export const accountOperations: Operation[] = [
  accountDetails,
  accountApiUsage,
  limitsRecords,
  ...limitsProperties,
  ...limitsObjectTypes,
  ...limitsAssociations,
];
