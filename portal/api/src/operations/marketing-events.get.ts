import { notFound } from '../errors';
import { presentMarketingEvent } from '../marketing/present-marketing-event';
import { defineOperation } from '../operation';

/** One marketing event by its record id. */
export const marketingEventsGet = defineOperation({
  id: 'marketing-events.get',
  method: 'GET',
  paths: ['/marketing/marketing-events/:version/:objectId'],
  scopes: () => ['crm.objects.marketing_events.read'],
  handle: (state, { params }) => {
    const event = state.marketing.events.get(params.objectId ?? '');
    if (!event) throw notFound(`No marketing event found with objectId ${params.objectId}`);
    return { status: 200, body: presentMarketingEvent(event, state) };
  },
});
