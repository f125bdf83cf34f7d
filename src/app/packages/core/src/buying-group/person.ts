import type { BuyingGroupTerms, EngagementTerms, Touchpoint } from '@tandem/taxonomy';
import { scoreEngagement } from '../engagement';
import { isCounted, isMeaningful } from '../touchpoints/counted';
import type { GroupContact, GroupPerson } from './results';

const dayMs = 86_400_000;

/** What groups are judged by. */
export interface GroupTerms {
  engagement: EngagementTerms;
  buyingGroup: BuyingGroupTerms;
}

/** A person with what their touches say, apart from the group they are in: their share is still 0. */
export function personOf(
  contact: GroupContact,
  touches: readonly Touchpoint[],
  terms: GroupTerms,
  now: number,
): GroupPerson {
  const { engagedWithinDays, coldAfterDays } = terms.buyingGroup;
  const past = touches.filter((touch) => isCounted(touch) && touch.time <= now);
  const marketing = past.filter(({ lane }) => lane === 'marketing');
  const telling = past.filter(isTelling);
  const last = latest(telling);
  const engaged = last !== null && last.time > now - engagedWithinDays * dayMs;
  const cold = last !== null && last.time <= now - coldAfterDays * dayMs;
  return {
    ...contact,
    engagement: scoreEngagement(touches, terms.engagement, now, () => contact.roles),
    touches: marketing.length,
    share: 0,
    lastTouch: last ?? latest(past),
    engaged,
    cold,
    cooling: last !== null && !engaged && !cold,
  };
}

/** What shows that the buyer takes part: meaningful touches, meetings and replies; no opens, no calls of ours. */
const isTelling = (touch: Touchpoint): boolean =>
  isMeaningful(touch) || touch.kind === 'meeting' || touch.kind === 'email_reply';

const latest = (touches: readonly Touchpoint[]): Touchpoint | null =>
  touches.reduce<Touchpoint | null>(
    (found, touch) => (found === null || touch.time > found.time ? touch : found),
    null,
  );

/** Most engaged first, then latest touched; by name and id where nothing else tells people apart. */
export function byEngagement(a: GroupPerson, b: GroupPerson): number {
  return (
    scoreOf(b) - scoreOf(a) ||
    (b.lastTouch?.time ?? 0) - (a.lastTouch?.time ?? 0) ||
    a.name.localeCompare(b.name) ||
    (a.contactId < b.contactId ? -1 : a.contactId > b.contactId ? 1 : 0)
  );
}

/** For ranking: a score, below it those with too little to say, last those with nothing. */
function scoreOf({ engagement }: GroupPerson): number {
  if (engagement.state === 'scored') return engagement.score;
  return engagement.state === 'not_enough_data' ? -1 : -2;
}
