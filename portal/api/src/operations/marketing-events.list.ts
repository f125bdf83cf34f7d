import { pageByQuery } from '../http/paged-query';
import { presentMarketingEvent } from '../marketing/present-marketing-event';
import { defineOperation } from '../operation';

/** Spec: "The default value is 10, the max number is 100". */
const SIZES = { usual: 10, most: 100 };

/** Trade shows, webinars and the like. */
export const marketingEventsList = defineOperation({
  id: 'marketing-events.list',
  method: 'GET',
  paths: ['/marketing/marketing-events/:version'],
  scopes: () => ['crm.objects.marketing_events.read'],
  handle: (state, { query }) => {
    const page = pageByQuery(state.marketing.events.all(), query, SIZES);
    const results = page.results.map((event) => presentMarketingEvent(event, state));
    return { status: 200, body: { ...page, results } };
  },
});
