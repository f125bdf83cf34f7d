import type { FeedbackEntry } from '@tandem/taxonomy';
import { compareEntries } from './ledger';

/**
 * What others added to the ledger after the entry that a rep had before their eyes, oldest first. Nothing can
 * be said when that entry is no longer there; then the list is empty.
 *
 * @param entries in any order
 * @param seen key of the newest entry the rep had seen; null when the ledger was empty
 * @param reviewerUserId the rep, whose own entries are no news
 */
export function entriesMeanwhile(
  entries: readonly FeedbackEntry[],
  seen: string | null,
  reviewerUserId: string,
): FeedbackEntry[] {
  const last = entries.find(({ key }) => key === seen);
  if (seen !== null && !last) return [];
  return entries
    .filter((entry) => entry.reviewer.userId !== reviewerUserId)
    .filter((entry) => !last || compareEntries(entry, last) > 0)
    .sort(compareEntries);
}
