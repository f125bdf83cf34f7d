import { recordTouches, type Portal, type Touch } from '@tandem/portal-api';

const DAY = 86_400_000;

export const FORM = 'f0000001-0000-4000-8000-000000000001';
export const CAMPAIGN = 'c0000001-0000-4000-8000-000000000001';
export const PAGE = {
  id: '301',
  url: 'https://harbour.example/demo?utm_campaign=spring',
  title: 'Book a demo',
};

/** What two people and marketing did with each other in the last weeks before `now`. */
export const touchesOfMia = (now: number): Touch[] => [
  {
    kind: 'page view',
    at: now - 20 * DAY,
    url: PAGE.url,
    title: PAGE.title,
    pageId: PAGE.id,
    referrer: 'https://search.example/',
    origin: { source: 'PAID_SEARCH', detail1: 'warehouse software', detail2: 'spring' },
  },
  {
    kind: 'form submission',
    at: now - 20 * DAY + 60_000,
    formGuid: FORM,
    pageUrl: PAGE.url,
    pageTitle: PAGE.title,
    pageId: PAGE.id,
    values: { firstname: 'Mia' },
  },
  {
    kind: 'ad interaction',
    at: now - 20 * DAY - 60_000,
    network: 'google',
    clickId: 'click-1',
    campaignName: 'Spring',
    adName: 'Blue',
    url: PAGE.url,
  },
  { kind: 'email', at: now - 10 * DAY, event: 'SENT', emailId: '401' },
  { kind: 'email', at: now - 10 * DAY + 2000, event: 'DELIVERED', emailId: '401' },
  {
    kind: 'email',
    at: now - 10 * DAY + 3000,
    event: 'OPEN',
    emailId: '401',
    client: 'scanner',
    filtered: true,
  },
  { kind: 'email', at: now - 9 * DAY, event: 'OPEN', emailId: '401', client: 'mobile' },
  { kind: 'email', at: now - 9 * DAY + 5000, event: 'CLICK', emailId: '401', url: PAGE.url },
  {
    kind: 'page view',
    at: now - 9 * DAY + 6000,
    url: 'https://harbour.example/blog/full',
    title: 'Full warehouse',
    pageId: '302',
    origin: { source: 'EMAIL_MARKETING', detail1: 'Spring letter' },
  },
  {
    kind: 'page view',
    at: now - 9 * DAY + 600_000,
    url: 'https://harbour.example/pricing',
    title: 'Pricing',
  },
  { kind: 'participation', at: now - 8 * DAY, marketingEventId: '501', state: 'REGISTERED' },
  { kind: 'participation', at: now - 5 * DAY, marketingEventId: '501', state: 'ATTENDED', seconds: 1800 },
  {
    kind: 'custom event',
    at: now - 2 * DAY,
    eventType: 'pe4242001_plan_opened',
    properties: { plan: 'north' },
  },
];

export interface MarketingWorld {
  miaId: string;
  ottoId: string;
}

/** Fills a portal with a campaign, its assets, and two contacts: Mia with touches, Otto with one. */
export const fillMarketing = ({ state, clock }: Portal): MarketingWorld => {
  const now = clock.now();
  const made = { createdAt: now - 60 * DAY, updatedAt: now - 30 * DAY };
  const { forms, pages, emails, events, campaigns } = state.marketing;
  forms.put({ id: FORM, name: 'Demo request', fields: ['email', 'firstname'], ...made });
  forms.put({ id: FORM.replace(/1$/, '2'), name: 'Old form', fields: ['email'], archived: true, ...made });
  pages.put({ ...PAGE, kind: 'landing-pages', publishedAt: made.createdAt, campaignId: CAMPAIGN, ...made });
  pages.put({
    id: '302',
    kind: 'posts',
    url: 'https://harbour.example/blog/full',
    title: 'Full warehouse',
    publishedAt: made.createdAt,
    ...made,
  });
  pages.put({
    id: '303',
    kind: 'site-pages',
    url: 'https://harbour.example/',
    title: 'Home',
    publishedAt: made.createdAt,
    ...made,
  });
  emails.put({
    id: '401',
    name: 'Spring letter',
    subject: 'Spring is here',
    fromName: 'Harbour',
    replyTo: 'hello@harbour.example',
    emailCampaignId: 90401,
    campaignId: CAMPAIGN,
    publishedAt: now - 10 * DAY,
    ...made,
  });
  events.put({
    id: '501',
    name: 'Planner webinar',
    type: 'WEBINAR',
    startsAt: now - 5 * DAY,
    endsAt: now - 5 * DAY + 3_600_000,
    externalEventId: 'web-1',
    externalAccountId: 'webinars',
    ...made,
  });
  campaigns.put({
    id: CAMPAIGN,
    name: 'Spring',
    utm: 'spring',
    properties: { hs_campaign_status: 'in_progress' },
    assets: {
      FORM: [{ id: FORM, name: 'Demo request' }],
      LANDING_PAGE: [{ id: PAGE.id, name: PAGE.title }],
      MARKETING_EMAIL: [{ id: '401', name: 'Spring letter' }],
    },
    ...made,
  });
  const insert = (email: string, createdAt: number): string =>
    state.objects.insert('0-1', {
      properties: { email, firstname: email.split('@')[0]! },
      createdAt,
      source: { sourceType: 'FORM' },
    }).id;
  const miaId = insert('mia@north.example', now - 20 * DAY + 60_000);
  const ottoId = insert('otto@north.example', now - 40 * DAY);
  recordTouches(state, miaId, touchesOfMia(now));
  recordTouches(state, ottoId, [{ kind: 'email', at: now - 10 * DAY, event: 'SENT', emailId: '401' }]);
  return { miaId, ottoId };
};
