import type { Touchpoint } from '@tandem/contracts';

/**
 * What a touch was about, by the name that readers know best: of a form its own and not its page's, of a page without a
 * title its address. Null when no source knows any.
 */
export function touchName({ kind, title, typeLabel, url, form, email }: Touchpoint): string | null {
  const own = kind === 'form_submission' || kind === 'demo_request' ? form?.name : null;
  return own ?? title ?? typeLabel ?? form?.name ?? email?.name ?? addressOf(url);
}

/** An address as people read it: without scheme and final slash. */
const addressOf = (url: string | null): string | null =>
  url?.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') || null;
