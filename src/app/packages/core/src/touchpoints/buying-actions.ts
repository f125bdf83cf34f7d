import type { EngagementTerms } from '@tandem/taxonomy';
import { pathOf } from './address';

/** Tells what the agreement counts as a step towards buying. */
export interface BuyingActions {
  isHighIntentPage(url: string | null): boolean;
  isDemoForm(name: string | null): boolean;
  /** A custom event named after one of the agreement's high-intent pages, e.g. `clicked_buy_button`. */
  isHighIntentEvent(name: string): boolean;
}

/**
 * Reads the agreement's lists once for many touches. An entry matches as whole words, in any case and with any
 * separators: `demo` is found in `/book-a-demo` but not in `/demographics`.
 */
export function buyingActionsOf(
  terms: Pick<EngagementTerms, 'highIntentPages' | 'demoForms'>,
): BuyingActions {
  const pages = wordsIn(terms.highIntentPages);
  const forms = wordsIn(terms.demoForms);
  return {
    isHighIntentPage: (url) => url !== null && pages(pathOf(url)),
    isDemoForm: (name) => name !== null && forms(name),
    isHighIntentEvent: pages,
  };
}

const separator = '[^\\p{L}\\p{N}]';

function wordsIn(entries: readonly string[]): (text: string) => boolean {
  const patterns = entries
    .map((entry) => entry.split(new RegExp(`${separator}+`, 'u')).filter(Boolean))
    .filter((words) => words.length > 0)
    .map((words) => words.join(`${separator}+`));
  if (patterns.length === 0) return () => false;
  const pattern = new RegExp(`(^|${separator})(${patterns.join('|')})(${separator}|$)`, 'iu');
  return (text) => pattern.test(text);
}
