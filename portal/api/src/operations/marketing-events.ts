import type { Operation } from '../operation';
import { marketingEventsGet } from './marketing-events.get';
import { marketingEventsList } from './marketing-events.list';
import { marketingEventsParticipations } from './marketing-events.participations';

export const marketingEventOperations: Operation[] = [
  marketingEventsList,
  marketingEventsGet,
  marketingEventsParticipations,
];
