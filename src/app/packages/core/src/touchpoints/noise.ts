import type { Touchpoint } from '@tandem/taxonomy';
import { clickBursts } from './click-bursts';

/** Who is one of us, and therefore no buyer. */
export interface InternalPeople {
  /** E-mail domains of our own people; their subdomains count too. */
  domains: readonly string[];
  /** E-mail addresses of users of the portal. */
  emails: ReadonlySet<string>;
}

/**
 * Marks touches that no buyer made: bursts of clicks in one mail, and everything by our own people. Marks that a
 * source already set, such as prefetched opens, stay. Nothing is taken away. The order of touches stays.
 *
 * @param emailOf a contact's e-mail address, lower or mixed case; null when unknown
 */
export function markNoise(
  touches: readonly Touchpoint[],
  internal: InternalPeople,
  emailOf: (contactId: string) => string | null,
): Touchpoint[] {
  const bursts = burstsIn(touches);
  const known = new Map<string, boolean>();
  const isInternal = (contactId: string): boolean => {
    const before = known.get(contactId);
    if (before !== undefined) return before;
    const found = isInternalEmail(emailOf(contactId), internal);
    known.set(contactId, found);
    return found;
  };
  return touches.map((touch) => {
    if (isInternal(touch.contactId)) return { ...touch, noise: 'internal' };
    return touch.noise === null && bursts.has(touch) ? { ...touch, noise: 'bot_burst' } : touch;
  });
}

/** True when an address is one of ours. */
export function isInternalEmail(email: string | null, { domains, emails }: InternalPeople): boolean {
  const address = email?.trim().toLowerCase() ?? '';
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (domain === '') return false;
  if (emails.has(address)) return true;
  return domains.some((ours) => {
    const own = ours.trim().toLowerCase().replace(/^@/, '');
    return own !== '' && (domain === own || domain.endsWith(`.${own}`));
  });
}

/** Clicks of one person in one mail that are bursts. */
function burstsIn(touches: readonly Touchpoint[]): Set<Touchpoint> {
  const clicks = touches.filter(({ kind }) => kind === 'email_click');
  const mailOf = ({ contactId, email }: Touchpoint): string => `${contactId} ${email?.id ?? ''}`;
  return clickBursts(clicks, mailOf, ({ url }) => url);
}
