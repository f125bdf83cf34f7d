import type { Operation } from '../operation';
import { emailEventsCampaign } from './email-events.campaign';
import { emailEventsList } from './email-events.list';

export const emailEventOperations: Operation[] = [emailEventsList, emailEventsCampaign];
