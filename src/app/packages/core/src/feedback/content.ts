import { momentOf, textOf } from '../property-values';
import type { RecordProperties } from '../property-values';
import { shorten } from '../text';
import { maxContentLength } from './validate-verdict';

/** A piece of marketing that the buyer met. Its title is its id, and what the ledger keeps: readable years later. */
export interface ContentChoice {
  id: string;
  title: string;
}

/** Where default contact properties name content, and when the buyer met it. */
const contentProperties = [
  { type: 'form', name: 'recent_conversion_event_name', at: 'recent_conversion_date' },
  { type: 'form', name: 'first_conversion_event_name', at: 'first_conversion_date' },
  { type: 'email', name: 'hs_email_last_email_name', at: 'hs_email_last_send_date' },
  { type: 'page', name: 'hs_analytics_last_url', at: 'hs_analytics_last_timestamp' },
  { type: 'page', name: 'hs_analytics_first_url', at: 'hs_analytics_first_timestamp' },
] as const;

/** Properties to ask HubSpot for to fill the pick list of content. */
export const contentPropertyNames: readonly string[] = [
  ...new Set(contentProperties.flatMap(({ name, at }) => [name, at])),
];

/**
 * The content that a contact's default properties name, newest first, each title once. These properties keep only
 * the first and latest of each kind, so the list is a start, not a history.
 */
export function contentChoices(properties: RecordProperties): ContentChoice[] {
  const met = contentProperties.flatMap(({ type, name, at }) => {
    const text = textOf(properties, name);
    if (text === null) return [];
    const title = shorten(type === 'page' ? pageTitle(text) : text, maxContentLength);
    return [{ id: title, title, at: momentOf(properties, at) ?? 0 }];
  });
  const newestFirst = met.sort((a, b) => b.at - a.at);
  const seen = new Set<string>();
  return newestFirst
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, title }) => ({ id, title }));
}

/** A page's address without scheme, query and fragment: those can carry personal data and never help a reader. */
function pageTitle(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}
