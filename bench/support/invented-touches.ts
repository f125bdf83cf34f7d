import type { Touchpoint, TouchKind } from '@tandem/taxonomy';

/** The moment at which the touches are scored, and the span before it in which they happened, in milliseconds. */
export const touchesUntil = Date.UTC(2026, 10, 23, 12);
const spanMs = 180 * 86_400_000;

const kinds: readonly TouchKind[] = [
  'page_view',
  'email_open',
  'page_view',
  'email_click',
  'form_submission',
  'high_intent_page_view',
  'email_open',
  'event_attended',
];

/**
 * So many touches, always the same: a hundred a person over half a year, newest last for each person, people mixed.
 * One in five is a second sighting of the touch before it by another source, 20 seconds later.
 */
export function inventTouches(count: number): Touchpoint[] {
  const people = Math.max(1, Math.round(count / 100));
  const touches: Touchpoint[] = [];
  for (let number = 0; number < count; number += 1) {
    const seenAgain = number % 5 === 4 ? touches[number - 1] : undefined;
    touches.push(
      seenAgain
        ? { ...seenAgain, time: seenAgain.time + 20_000, sources: ['contact_properties'] }
        : inventTouch(number, people, touchesUntil - spanMs + Math.floor((spanMs * number) / count)),
    );
  }
  return touches;
}

function inventTouch(number: number, people: number, time: number): Touchpoint {
  const kind = kinds[(number * 5) % kinds.length]!;
  const contactId = String(1_000 + ((number * 31) % people));
  return {
    id: `${kind}-${contactId}-${time}`,
    time,
    dayOnly: false,
    lane: 'marketing',
    channel: kind.startsWith('email') ? 'email' : kind === 'form_submission' ? 'form' : 'web',
    kind,
    typeLabel: null,
    title: kind === 'event_attended' ? `Webinar ${number % 9}` : null,
    url: kind.endsWith('page_view') ? `https://www.example.com/page-${number % 40}` : null,
    campaign: { id: String(number % 8), name: `Campaign ${number % 8}` },
    form: kind === 'form_submission' ? { id: `form-${number % 5}`, name: `Form ${number % 5}` } : null,
    email: kind.startsWith('email') ? { id: String(number % 50), name: `Mail ${number % 50}` } : null,
    contactId,
    noise: null,
    buyingAction: kind === 'high_intent_page_view',
    sources: ['event_occurrences'],
  };
}
