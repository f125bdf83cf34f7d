import { momentOf } from '../http/moment';
import { limitOf, listOf, textOf } from '../http/query';
import { twoWayPage } from '../http/two-way-page';
import { defineOperation } from '../operation';
import { HUBS, requireTier } from '../state/hub-tiers';
import { matchesOccurrence, occurrencesInQuestion, occurrenceOrder } from '../touches/find-occurrences';
import type { Occurrence } from '../touches/occurrences';

/** Neither is documented; callers are seen to ask for 100. */
const DEFAULT_PAGE = 20;
const MAX_PAGE = 100;

const present = ({ at, properties, ...rest }: Occurrence, wanted: readonly string[]) => ({
  ...rest,
  occurredAt: new Date(at).toISOString(),
  properties: wanted.length
    ? Object.fromEntries(Object.entries(properties).filter(([name]) => wanted.includes(name)))
    : properties,
});

/**
 * What happened on and to records: web visits, form submissions, ad clicks, custom events. Enterprise of any hub
 * (developers.hubspot.com/docs/guides/api/analytics-and-events/event-analytics). Newest first unless told otherwise.
 */
export const eventsOccurrences = defineOperation({
  id: 'events.occurrences',
  method: 'GET',
  paths: ['/events/event-occurrences/:version', '/events/v3/events'],
  scopes: () => ['oauth'],
  handle: (state, request) => {
    requireTier(state.tiers, HUBS, 'enterprise');
    const { query } = request;
    const limit = limitOf(query.limit, DEFAULT_PAGE, MAX_PAGE);
    const order = occurrenceOrder(listOf(query.sort));
    const filter = {
      eventType: textOf(query.eventType),
      ids: listOf(query.id),
      after: momentOf(query.occurredAfter, 'occurredAfter'),
      before: momentOf(query.occurredBefore, 'occurredBefore'),
      properties: Object.entries(query).flatMap(([name, value]) =>
        name.startsWith('property.')
          ? [[name.slice('property.'.length), textOf(value) ?? ''] as [string, string]]
          : [],
      ),
    };
    const found = occurrencesInQuestion(state, query)
      .filter((occurrence) => matchesOccurrence(occurrence, filter))
      .sort(order);
    const page = twoWayPage(found, { after: textOf(query.after), before: textOf(query.before) }, limit);
    const wanted = listOf(query.properties);
    const results = page.results.map((occurrence) => present(occurrence, wanted));
    return { status: 200, body: { ...page, results } };
  },
});
