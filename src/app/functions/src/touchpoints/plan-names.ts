import type { CrmRecord, EventOccurrence } from '@tandem/crm';
import type { NameTable } from './name-tables';

/**
 * Which names the touches of people need, the most needed first, as far as their records and first events tell.
 * Whether somebody is one of us decides every count, and shows in an address; a form's name says what was asked for; events of HubSpot carry
 * the names of their forms and pages, so that only what they do not name is looked up. Campaigns are always worth a look, since a contact may be in one that
 * nothing of its own names.
 */
export function namesFor(records: readonly CrmRecord[], events: readonly EventOccurrence[]): NameTable[] {
  const values = (name: string): string[] => records.flatMap(({ properties }) => properties[name] || []);
  const has = (...names: string[]): boolean => names.some((name) => values(name).length > 0);
  const titled = new Set(
    events.flatMap(({ properties }) => (properties['hs_form_title'] ? (properties['hs_form_id'] ?? []) : [])),
  );
  const submissions = values('hs_calculated_form_submissions').flatMap((text) => text.split(';'));
  const untitled = submissions.filter((entry) => !titled.has(entry.split(':')[0] ?? ''));
  const onPages = untitled.some((entry) => /^[^:]*:[^:]+:/.test(entry));
  const tracked = [
    ...values('hs_analytics_first_url'),
    ...values('hs_analytics_last_url'),
    ...events.flatMap(({ properties }) => properties['hs_url'] ?? []),
  ].some((url) => url.includes('utm_campaign='));
  const inCampaigns =
    tracked ||
    has(
      'hs_manual_campaign_ids',
      'hs_analytics_first_touch_converting_campaign',
      'hs_analytics_last_touch_converting_campaign',
    );
  const wanted: Array<[NameTable, boolean]> = [
    ['owners', has('email')],
    ['forms', untitled.some(Boolean)],
    ['campaigns', inCampaigns],
    ['emails', has('hs_email_last_open_date', 'hs_email_last_click_date')],
    ['landing-pages', onPages],
    ['site-pages', onPages],
    ['campaigns', !inCampaigns],
  ];
  return wanted.flatMap(([name, needed]) => (needed ? [name] : []));
}
