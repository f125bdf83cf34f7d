import type { TouchKind, TouchMoment, Touchpoint } from '@tandem/contracts';
import type { TouchLocale } from './locale';
import { whenOf } from './when';

/** What a sentence says of a touch; what nobody knows is left out. */
export type SaidTouch = Pick<Touchpoint, 'kind' | 'time' | 'dayOnly'> &
  Partial<Pick<Touchpoint, 'inbound' | 'typeLabel' | 'title' | 'url' | 'form' | 'email' | 'campaign'>>;

/** A line of a log, or a single touch that stands for itself. */
export type Said = { touch: SaidTouch } & Partial<Pick<TouchMoment, 'times'>>;

/**
 * A touch in a plain sentence, such as "Read the page “Pricing” twice on Tuesday". Names stand in the quotation marks
 * of the reader's language and are never interpreted.
 *
 * @param now epoch milliseconds, to say "today" and "on Tuesday"
 */
export function touchSentence({ touch, times = 1 }: Said, now: number, locale: TouchLocale): string {
  const { phrase } = locale.phrases;
  const sentence = phrase('line', {
    what: whatHappened(touch, locale),
    times: timesOf(times, locale),
    when: whenOf(touch, now, locale),
  });
  return capitalised(sentence, locale);
}

/** The same without times and day, such as "Read the page “Pricing”". */
export const touchTitle = (touch: SaidTouch, locale: TouchLocale): string =>
  capitalised(whatHappened(touch, locale), locale);

/** A name in the quotation marks of the reader's language. */
export const quoted = (text: string, { phrases }: Pick<TouchLocale, 'phrases'>): string =>
  phrases.phrase('quoted', { text: isolated(text) });

/** A page of high intent is read like any other; that it is one is marked beside it. */
const sentenceKey = (kind: TouchKind, inbound?: boolean) => {
  if (inbound) return 'inbound_call';
  if (kind === 'high_intent_page_view') return 'page_view';
  return kind === 'custom' ? 'custom_event' : kind;
};

/** What happened, with the name of what it was about where one is known: "read the page “Pricing”", "read the page". */
function whatHappened(touch: SaidTouch, locale: TouchLocale): string {
  const name = nameOf(touch);
  return name === null
    ? kindName(touch.kind, locale, touch.inbound)
    : locale.phrases.phrase(sentenceKey(touch.kind, touch.inbound), { it: quoted(name, locale) });
}

/** What happens in touches of a kind, in small letters: "read the page". */
export const kindName = (kind: TouchKind, { phrases }: TouchLocale, inbound?: boolean): string =>
  phrases.phrase(sentenceKey(kind, inbound)).replace(/(\s?:)?\s\{it\}/, '');

/** What a touch was about, by the name that readers know best; null when no source knows any. */
export function nameOf({ kind, typeLabel, title, url, form, email, campaign }: SaidTouch): string | null {
  switch (kind) {
    case 'form_submission':
    case 'demo_request':
      return form?.name ?? title ?? plainAddress(url);
    case 'email_open':
    case 'email_click':
    case 'email_reply':
      return title ?? email?.name ?? null;
    case 'ad_interaction':
      return title ?? campaign?.name ?? null;
    case 'custom':
      return [typeLabel, title].filter(Boolean).join(': ') || null;
    default:
      return title ?? plainAddress(url);
  }
}

/** An address as people read it: without scheme and final slash. */
export const plainAddress = (url: string | null | undefined): string | null =>
  url?.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') || null;

function timesOf(times: number, { phrases, format }: TouchLocale): string {
  if (times <= 1) return '';
  return times === 2 ? phrases.phrase('twice') : phrases.phrase('times', { n: format.number(times) });
}

function capitalised(sentence: string, { phrases }: TouchLocale): string {
  const [first = ''] = sentence;
  return first.toLocaleUpperCase(phrases.language) + sentence.slice(first.length);
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Keeps a name's direction to itself: between FSI and PDI, text from right to left does not reorder the sentence around
 * it (Unicode Standard Annex 9, section 2.5).
 */
const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/**
 * The same for a name that opens a line. A page may take a line's direction from its first letter, isolated or not; the
 * mark before it keeps the line from left to right, as every language of the cards runs.
 */
export const openingName = (name: string): string =>
  rightToLeft.test(name) ? `\u200e${isolated(name)}` : name;
