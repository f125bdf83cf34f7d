import type { Operation } from '../operation';
import { eventsEventTypes } from './events.event-types';
import { eventsOccurrences } from './events.occurrences';

export const eventOperations: Operation[] = [eventsOccurrences, eventsEventTypes];
