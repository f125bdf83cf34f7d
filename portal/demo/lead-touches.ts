import type { LastTouchKind, MappedTouches } from '@tandem/core/mapping';
import type { PortalState, Touch } from '@tandem/portal-api';
import { dayMs } from './time';

/** What a file cannot say: which form, e-mail, event and page it was. */
const asset = { form: '00000000-0000-4000-8000-000000000001', email: '1', event: '1', page: '1' };
const page = { url: 'https://website.example/', title: 'Website', pageId: asset.page };

/** Puts one of each kind of asset into the portal, for touches of which the file names none. */
export function seedLeadAssets({ marketing }: PortalState, madeAt: number): void {
  const made = { createdAt: madeAt, updatedAt: madeAt, publishedAt: madeAt };
  marketing.forms.put({ id: asset.form, name: 'Form (as imported)', fields: ['email'], ...made });
  marketing.pages.put({ id: asset.page, kind: 'site-pages', title: page.title, url: page.url, ...made });
  marketing.emails.put({
    id: asset.email,
    name: 'E-mail (as imported)',
    subject: 'E-mail (as imported)',
    fromName: '',
    replyTo: '',
    emailCampaignId: 1,
    ...made,
  });
  marketing.events.put({
    id: asset.event,
    name: 'Event (as imported)',
    type: 'Trade show',
    startsAt: madeAt,
    endsAt: madeAt,
    ...made,
  });
}

const email = (at: number, event: 'SENT' | 'DELIVERED' | 'OPEN' | 'CLICK' | 'BOUNCE'): Touch => ({
  kind: 'email',
  emailId: asset.email,
  at,
  event,
  ...(event === 'CLICK' && { url: page.url }),
});

const hourMs = 3_600_000;
const delivered = (at: number): Touch[] => [
  email(at - hourMs, 'SENT'),
  email(at - hourMs + 2000, 'DELIVERED'),
];

const lastTouches: Record<LastTouchKind, (at: number, portalId: number) => Touch[]> = {
  'page visited': (at) => [{ kind: 'page view', at, ...page }],
  'form submitted': (at) => [
    {
      kind: 'form submission',
      at,
      formGuid: asset.form,
      pageUrl: page.url,
      pageTitle: page.title,
      pageId: page.pageId,
    },
  ],
  'e-mail received': (at) => delivered(at),
  'e-mail opened': (at) => [...delivered(at), email(at, 'OPEN')],
  'e-mail clicked': (at) => [...delivered(at), email(at - 1000, 'OPEN'), email(at, 'CLICK')],
  'e-mail bounced': (at) => [email(at - 2000, 'SENT'), email(at, 'BOUNCE')],
  chat: (at, portalId) => [{ kind: 'custom event', at, eventType: `pe${portalId}_chat_conversation` }],
  'event attended': (at) => [{ kind: 'participation', at, marketingEventId: asset.event, state: 'ATTENDED' }],
};

/**
 * Touches of a lead of which only counts are known: its visits spread evenly over the 30 days after it came in (or
 * until now, if that is sooner), as many pages in all as the average says, and the last thing that happened after them.
 */
export function leadTouches(
  { visits, pagesPerVisit, last }: MappedTouches,
  { portalId, createdAt, now }: { portalId: number; createdAt: number; now: number },
): Touch[] {
  const span = Math.max(0, Math.min(30 * dayMs, now - createdAt - 2 * hourMs));
  const views = Math.max(visits, Math.round(visits * pagesPerVisit));
  const pagesOf = (visit: number): number =>
    Math.floor(((visit + 1) * views) / visits) - Math.floor((visit * views) / visits);
  // A page visited last is one of the visits, not one more.
  const isVisit = last === 'page visited';
  const visited = Array.from({ length: visits }, (_, visit) =>
    Array.from({ length: pagesOf(visit) }, (_, index): Touch => ({
      kind: 'page view',
      at: createdAt + Math.floor((visit * span) / Math.max(1, visits)) + index * 60_000,
      ...page,
    })),
  ).flat();
  const before = (touches: Touch[]): Touch[] => touches.filter(({ at }) => at < now);
  if (last === null || (isVisit && visits > 0)) return before(visited);
  return before([...visited, ...lastTouches[last](createdAt + span + hourMs, portalId)]);
}
