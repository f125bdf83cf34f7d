import type { Touchpoint } from '@tandem/taxonomy';
import { isConversion, isCounted, isMeaningful } from './counted';
import { newestFirst } from './moments';
import type { ContactOrigin } from './origin';
import type { TouchJourney } from './results';

/**
 * How a person came, what converted them first and last, which campaign touched them last and which message they got
 * last. The message may come from the contact's properties, which know of mails that were neither opened nor clicked.
 */
export function journeyOf(
  touches: readonly Touchpoint[],
  lastEmail: ContactOrigin['lastEmail'] = null,
): TouchJourney {
  const marketing = touches
    .filter((touch) => isCounted(touch) && touch.lane === 'marketing')
    .sort(newestFirst);
  const conversions = marketing.filter(isConversion);
  const campaigned = marketing.find(({ campaign }) => campaign !== null);
  return {
    first: marketing.findLast(isMeaningful) ?? null,
    firstConversion: conversions.at(-1) ?? null,
    latestConversion: conversions[0] ?? null,
    campaign: campaigned?.campaign ? { campaign: campaigned.campaign, at: campaigned.time } : null,
    message: messageOf(marketing, lastEmail),
  };
}

function messageOf(
  marketing: readonly Touchpoint[],
  lastEmail: ContactOrigin['lastEmail'],
): TouchJourney['message'] {
  const touched = marketing.find(({ email }) => email !== null);
  if (lastEmail && (!touched || (lastEmail.sentAt ?? 0) > touched.time)) {
    const email = { id: `name:${lastEmail.name}`, name: lastEmail.name };
    return lastEmail.sentAt === null ? null : { email, title: null, at: lastEmail.sentAt };
  }
  return touched?.email ? { email: touched.email, title: touched.title, at: touched.time } : null;
}
