import type { Operation } from '../operation';
import { marketingEmailsGet } from './marketing-emails.get';
import { marketingEmailsList } from './marketing-emails.list';
import { marketingEmailsStatistics } from './marketing-emails.statistics';

export const marketingEmailOperations: Operation[] = [
  marketingEmailsList,
  marketingEmailsGet,
  marketingEmailsStatistics,
];
