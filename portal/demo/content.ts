export interface Page {
  id: string;
  title: string;
  url: string;
  kind: 'landing' | 'site' | 'blog';
}

export interface Form {
  guid: string;
  name: string;
  pageId: string;
}

export interface MarketingEmail {
  id: string;
  name: string;
  subject: string;
  /** Days before the demo's present. */
  sentDaysAgo: number;
}

export interface MarketingEvent {
  id: string;
  name: string;
  type: 'Trade show' | 'Webinar' | 'Workshop';
  /** Days before the demo's present; negative ones are still to come. */
  daysAgo: number;
}

const site = 'https://www.harborline.example';

/** Pages of the website. */
export const pages: readonly Page[] = [
  { id: '30001', title: 'Warehouse planning software', url: `${site}/`, kind: 'site' },
  { id: '30002', title: 'Pricing', url: `${site}/pricing`, kind: 'site' },
  { id: '30003', title: 'Book a demo', url: `${site}/demo`, kind: 'landing' },
  { id: '30004', title: 'The warehouse planning guide', url: `${site}/guide`, kind: 'landing' },
  { id: '30005', title: 'Returns forecast webinar', url: `${site}/webinar-returns`, kind: 'landing' },
  { id: '30006', title: 'Space calculator', url: `${site}/calculator`, kind: 'landing' },
  { id: '30007', title: 'Meet us at Logistics Days', url: `${site}/logistics-days`, kind: 'landing' },
  { id: '30008', title: 'Checklist for small warehouses', url: `${site}/checklist`, kind: 'landing' },
  { id: '30009', title: 'Five signs of a full warehouse', url: `${site}/blog/full-warehouse`, kind: 'blog' },
  { id: '30010', title: 'How Kranich halved its walking time', url: `${site}/blog/kranich`, kind: 'blog' },
  { id: '30011', title: 'Newsletter', url: `${site}/newsletter`, kind: 'landing' },
];

export const forms: readonly Form[] = [
  { guid: 'f0000001-0000-4000-8000-000000000001', name: 'Demo request', pageId: '30003' },
  { guid: 'f0000002-0000-4000-8000-000000000002', name: 'Guide download', pageId: '30004' },
  { guid: 'f0000003-0000-4000-8000-000000000003', name: 'Webinar registration', pageId: '30005' },
  { guid: 'f0000004-0000-4000-8000-000000000004', name: 'Calculator result', pageId: '30006' },
  { guid: 'f0000005-0000-4000-8000-000000000005', name: 'Badge scan', pageId: '30007' },
  { guid: 'f0000006-0000-4000-8000-000000000006', name: 'Checklist download', pageId: '30008' },
  { guid: 'f0000007-0000-4000-8000-000000000007', name: 'Newsletter sign-up', pageId: '30011' },
];

export const emails: readonly MarketingEmail[] = [
  { id: '40001', name: 'Newsletter: peak season', subject: 'Ready for peak season?', sentDaysAgo: 12 },
  { id: '40002', name: 'Newsletter: returns', subject: 'What returns really cost', sentDaysAgo: 43 },
  { id: '40003', name: 'Newsletter: slotting', subject: 'Slotting in an afternoon', sentDaysAgo: 75 },
  { id: '40004', name: 'Guide, part 2', subject: 'The next chapter of your guide', sentDaysAgo: 120 },
  { id: '40005', name: 'Webinar invitation', subject: 'Forecast your returns: join us', sentDaysAgo: 64 },
  { id: '40006', name: 'Webinar recording', subject: 'Missed it? Here is the recording', sentDaysAgo: 55 },
  { id: '40007', name: 'After Logistics Days', subject: 'Good to meet you', sentDaysAgo: 168 },
  { id: '40008', name: 'Newsletter: labels', subject: 'Labels that find their shelf', sentDaysAgo: 230 },
  { id: '40009', name: 'Newsletter: winter', subject: 'A quiet month, well used', sentDaysAgo: 310 },
  { id: '40010', name: 'Newsletter: pick paths', subject: 'Walk less, pick more', sentDaysAgo: 390 },
  { id: '40011', name: 'Newsletter: opening', subject: 'What we build next', sentDaysAgo: 470 },
];

export const events: readonly MarketingEvent[] = [
  { id: '50001', name: 'Logistics Days', type: 'Trade show', daysAgo: 172 },
  { id: '50002', name: 'Forecast your returns', type: 'Webinar', daysAgo: 57 },
  { id: '50003', name: 'Planner workshop', type: 'Workshop', daysAgo: -21 },
];

const find = <Item>(items: readonly Item[], fits: (item: Item) => boolean, what: string): Item => {
  const found = items.find(fits);
  if (found === undefined) throw new Error(`The catalogue has no ${what}`);
  return found;
};

export const pageOf = (id: string): Page => find(pages, (page) => page.id === id, `page ${id}`);
export const formOf = (guid: string): Form => find(forms, (form) => form.guid === guid, `form ${guid}`);
export const emailOfId = (id: string): MarketingEmail =>
  find(emails, (email) => email.id === id, `e-mail ${id}`);

/** How HubSpot names a conversion in `recent_conversion_event_name`: "Page title: Form name". */
export const conversionName = (formGuid: string): string => {
  const form = formOf(formGuid);
  return `${pageOf(form.pageId).title}: ${form.name}`;
};
