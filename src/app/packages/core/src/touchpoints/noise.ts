import type { Touchpoint } from '@tandem/taxonomy';

/** Who is one of us, and therefore no buyer. */
export interface InternalPeople {
  /** E-mail domains of our own people; their subdomains count too. */
  domains: readonly string[];
  /** E-mail addresses of users of the portal. */
  emails: ReadonlySet<string>;
}

/** Three or more links clicked within two seconds are a security scanner's work, not a reader's. */
const burstLinks = 3;
const burstMs = 2_000;

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

/** Clicks in a window of two seconds with three links or more; of one person in one mail. */
function burstsIn(touches: readonly Touchpoint[]): Set<Touchpoint> {
  const mails = new Map<string, Touchpoint[]>();
  for (const touch of touches) {
    if (touch.kind !== 'email_click') continue;
    const key = `${touch.contactId} ${touch.email?.id ?? ''}`;
    const clicks = mails.get(key);
    if (clicks) clicks.push(touch);
    else mails.set(key, [touch]);
  }
  const bursts = new Set<Touchpoint>();
  for (const clicks of mails.values())
    markBursts(
      clicks.sort((a, b) => a.time - b.time),
      bursts,
    );
  return bursts;
}

/** Slides a window over clicks in time; each click enters and leaves once, and is marked once. */
function markBursts(clicks: readonly Touchpoint[], bursts: Set<Touchpoint>): void {
  const links = new Map<string, number>();
  let start = 0;
  let marked = 0;
  clicks.forEach((click, index) => {
    count(links, click, 1);
    for (; click.time - clicks[start]!.time > burstMs; start += 1) count(links, clicks[start]!, -1);
    if (links.size < burstLinks) return;
    for (marked = Math.max(marked, start); marked <= index; marked += 1) bursts.add(clicks[marked]!);
  });
}

function count(links: Map<string, number>, { url }: Touchpoint, by: 1 | -1): void {
  if (url === null) return;
  const left = (links.get(url) ?? 0) + by;
  if (left === 0) links.delete(url);
  else links.set(url, left);
}
