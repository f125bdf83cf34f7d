import type { Operation } from '../operation';
import { campaignsAssets } from './campaigns.assets';
import { campaignsBatchRead } from './campaigns.batch-read';
import { campaignsContacts } from './campaigns.contacts';
import { campaignsGet } from './campaigns.get';
import { campaignsList } from './campaigns.list';
import { campaignsMetrics } from './campaigns.metrics';

export const campaignOperations: Operation[] = [
  campaignsList,
  campaignsBatchRead,
  campaignsGet,
  campaignsAssets,
  campaignsMetrics,
  campaignsContacts,
];
