import { momentOf } from '../../property-values';
import type { Subject } from '../model';

/** What HubSpot keeps of notes, calls, e-mails and meetings on companies and deals. */
const activities = [
  'notes_last_updated',
  'notes_last_contacted',
  'hs_last_sales_activity_timestamp',
] as const;

/**
 * When anybody last did something with a record, in epoch milliseconds; its creation when nothing happened since. Null
 * when HubSpot was not asked for activities. Source:
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export function lastActivityAt({ properties, now }: Subject): number | null {
  let wasRead = false;
  let latest = momentOf(properties, 'createdate');
  for (const property of activities) {
    if (!(property in properties)) continue;
    wasRead = true;
    const at = momentOf(properties, property);
    if (at !== null && at <= now && (latest === null || at > latest)) latest = at;
  }
  return wasRead ? latest : null;
}

/** Whether a call, meeting or task lies ahead. */
export const hasNextActivity = ({ properties, now }: Subject): boolean =>
  (momentOf(properties, 'notes_next_activity_date') ?? 0) > now;
