import { defineOperation } from '../operation';
import { HUBS, requireTier } from '../state/hub-tiers';

/** Names of the event types that occurrences can be asked for. */
export const eventsEventTypes = defineOperation({
  id: 'events.event-types',
  method: 'GET',
  paths: ['/events/event-occurrences/:version/event-types', '/events/v3/events/event-types'],
  scopes: () => ['oauth'],
  handle: ({ tiers, marketing }) => {
    requireTier(tiers, HUBS, 'enterprise');
    return { status: 200, body: { eventTypes: [...marketing.eventTypes].sort() } };
  },
});
