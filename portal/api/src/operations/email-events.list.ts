import { createHash } from 'node:crypto';
import { invalid } from '../errors';
import { millisecondsOf } from '../http/moment';
import { booleanOf, limitOf, textOf } from '../http/query';
import { defineOperation, type ApiRequest } from '../operation';
import type { PortalState } from '../state/portal-state';
import { EMAIL_APP, presentEmailEvent } from '../touches/email-event';
import { EMAIL_EVENT_TYPES, isKind, type EmailTouch, type RecordedTouch } from '../touches/touch';

/** developers.hubspot.com/docs/api-reference/legacy/email-analytics-v1/events/get-email-public-v1-events */
const DEFAULT_PAGE = 10;
const MAX_PAGE = 1000;

/** An offset belongs to the query that gave it, paging aside. */
const signatureOf = ({ offset: _offset, limit: _limit, ...filters }: ApiRequest['query']): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(filters).sort()))
    .digest('base64url')
    .slice(0, 8);

const offsetOf = (query: ApiRequest['query']): number => {
  const given = textOf(query.offset);
  if (!given) return 0;
  const [position, signature] = Buffer.from(given, 'base64url').toString().split(':');
  if (signature !== signatureOf(query)) throw invalid(`Invalid offset: ${given}`);
  return Number(position);
};

const matching = (state: PortalState, query: ApiRequest['query']): Array<RecordedTouch<EmailTouch>> => {
  const [recipient, eventType] = [textOf(query.recipient), textOf(query.eventType)];
  if (eventType && !(EMAIL_EVENT_TYPES as readonly string[]).includes(eventType)) {
    throw invalid(`Invalid eventType: ${eventType}`);
  }
  const appId = millisecondsOf(query.appId, 'appId');
  const campaignId = millisecondsOf(query.campaignId, 'campaignId');
  const from = millisecondsOf(query.startTimestamp, 'startTimestamp') ?? -Infinity;
  const until = millisecondsOf(query.endTimestamp, 'endTimestamp') ?? Infinity;
  const withoutFiltered = booleanOf(query.excludeFilteredEvents);
  if (appId !== undefined && appId !== EMAIL_APP.appId) return [];
  const touches = recipient ? state.touches.ofRecipient(recipient) : [...state.touches.all()];
  return touches
    .filter(isKind('email'))
    .filter(
      ({ touch }) =>
        (!eventType || touch.event === eventType) &&
        touch.at >= from &&
        touch.at <= until &&
        !(withoutFiltered && touch.filtered) &&
        (campaignId === undefined ||
          state.marketing.emails.get(touch.emailId)?.emailCampaignId === campaignId),
    )
    .sort((a, b) => b.touch.at - a.touch.at || b.number - a.number);
};

/**
 * Events of marketing e-mail, newest first: the only source of what one recipient did. An older form of API: pages
 * by an opaque offset that fits its own query only; unsupported from September 2027.
 */
export const emailEventsList = defineOperation({
  id: 'email-events.list',
  method: 'GET',
  paths: ['/email/public/v1/events'],
  scopes: () => ['content'],
  handle: (state, { query }) => {
    const limit = limitOf(query.limit, DEFAULT_PAGE, MAX_PAGE);
    const found = matching(state, query);
    const start = offsetOf(query);
    const end = Math.min(start + limit, found.length);
    return {
      status: 200,
      body: {
        hasMore: end < found.length,
        offset: Buffer.from(`${end}:${signatureOf(query)}`).toString('base64url'),
        events: found.slice(start, end).map((recorded) => presentEmailEvent(state, recorded)),
      },
    };
  },
});
