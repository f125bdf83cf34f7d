import fc from 'fast-check';
import { engagementDefaults } from '@tandem/taxonomy';
import type { TouchKind, Touchpoint } from '@tandem/taxonomy';
import { namelessContext } from '@tandem/core';
import type { TouchContext } from '@tandem/core';

export const now = Date.UTC(2026, 10, 23, 12);
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** A page view of contact 101 an hour ago, with what a test says about it. */
export const touchOf = (given: Partial<Touchpoint>): Touchpoint => {
  const touch: Touchpoint = {
    id: '',
    time: now - hourMs,
    dayOnly: false,
    lane: 'marketing',
    channel: 'web',
    kind: 'page_view',
    typeLabel: null,
    title: null,
    url: null,
    campaign: null,
    form: null,
    email: null,
    contactId: '101',
    noise: null,
    buyingAction: false,
    sources: ['event_occurrences'],
    ...given,
  };
  return { ...touch, id: given.id ?? `${touch.kind}-${touch.contactId}-${touch.time}` };
};

export const contextOf = (given: Partial<TouchContext> = {}): TouchContext => ({
  ...namelessContext('101', engagementDefaults),
  ...given,
});

const kinds = Object.keys(engagementDefaults.weights) as TouchKind[];
const reference = (prefix: string) =>
  fc.option(fc.constantFrom('1', '2').map((number) => ({ id: `${prefix}${number}`, name: null })));

/** Any touch of three people, close enough to others to meet, coincide and contradict them. */
export const anyTouch: fc.Arbitrary<Touchpoint> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    time: fc.oneof(
      fc.integer({ min: 0, max: 200 }).map((seconds) => now - dayMs - seconds * 1_000),
      fc.integer({ min: 0, max: 300 }).map((days) => now - days * dayMs),
    ),
    dayOnly: fc.boolean(),
    lane: fc.constantFrom('marketing' as const, 'sales' as const),
    url: fc.option(
      fc.constantFrom('https://example.com/a', 'https://www.example.com/a/', 'https://example.com/b'),
    ),
    title: fc.option(fc.constantFrom('A', 'B')),
    form: reference('form'),
    email: reference('mail'),
    contactId: fc.constantFrom('101', '102', '103'),
    noise: fc.option(fc.constantFrom('internal' as const, 'bot_burst' as const), { freq: 4 }),
    sources: fc.constantFrom(
      ['event_occurrences'] as const,
      ['contact_properties'] as const,
      ['form_submissions'] as const,
      ['marketing_email_events'] as const,
    ),
  })
  .map(touchOf);

export const anyTouches = fc.array(anyTouch, { maxLength: 30 });
