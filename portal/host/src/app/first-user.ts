import type { PortalUser } from '../shared-types';

/**
 * Who a first visitor sits in for: the first user whose language the browser prefers, so that a newcomer reads the
 * cards in their own language; the portal's first user when nobody speaks it.
 * @param preferred the browser's languages in order, BCP 47
 */
export function firstUserFor(
  users: readonly PortalUser[],
  preferred: readonly string[],
): PortalUser | undefined {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    const speaker = users.find((user) => user.language === language);
    if (speaker) return speaker;
  }
  return users[0];
}
