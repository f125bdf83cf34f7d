import * as fc from 'fast-check';
import {
  longestVerifications,
  mergeVerifications,
  standingVerifications,
  withVerification,
  writeVerifications,
} from '@tandem/core/hygiene/record';
import type { Verification } from '@tandem/taxonomy';

const now = Date.UTC(2026, 10, 23);
const word = (property: string, at = now - 1_000, value = 'x', by = 'Rita Rep'): Verification => ({
  property,
  value,
  by,
  at,
});
const text = (...words: Verification[]) => writeVerifications(words);

describe('people’s words on values', () => {
  it('are heard from every version, the newest on each property', () => {
    const versions = [text(word('phone'), word('email', 5)), text(word('email', 9), word('city'))];
    expect(mergeVerifications(versions, now)).toEqual([word('city'), word('email', 9), word('phone')]);
  });

  it('are the same in whatever order versions come', () => {
    const anyWord = fc.record({
      property: fc.constantFrom('email', 'phone', 'city'),
      value: fc.string(),
      by: fc.string(),
      at: fc.integer({ min: 0, max: now }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyWord, { selector: ({ at }) => at, maxLength: 8 }), (words) => {
        const versions = words.map((one) => text(one));
        const merged = mergeVerifications(versions, now);
        expect(mergeVerifications([...versions].reverse(), now)).toEqual(merged);
        expect(mergeVerifications([text(...merged)], now)).toEqual(merged);
      }),
    );
  });

  it('are never younger than now', () => {
    expect(mergeVerifications([text(word('phone', now + 1e9))], now)).toEqual([word('phone', now)]);
  });

  it.each([null, undefined, '', 'not JSON', '{}', '[1, null, {"property": 1}]', '[{"property":"a"}]'])(
    'are none in %p',
    (version) => {
      expect(mergeVerifications([version], now)).toEqual([]);
    },
  );

  it('hold as long as the value stands', () => {
    const words = [word('phone', 1, '+49'), word('email', 1, 'a@example.com'), word('city', 1, '')];
    const properties = { phone: '+49', email: 'b@example.com', city: null };
    expect(standingVerifications(words, properties).map(({ property }) => property)).toEqual([
      'phone',
      'city',
    ]);
  });

  it('replace an older word on the same property', () => {
    expect(withVerification([word('email', 1), word('phone', 1)], word('email', 2))).toEqual([
      word('email', 2),
      word('phone', 1),
    ]);
  });

  it('stand beside each other when they are about different rules, one of them none', () => {
    const ruled = (rule: string, at: number): Verification => ({ ...word('email', at), rule });
    const disposable = ruled('email_disposable', 1);
    const words = [word('email', 1), disposable, ruled('email_unverified', 1)];
    const later = ruled('email_unverified', 2);
    expect(withVerification(words, later)).toEqual([word('email', 1), disposable, later]);
    expect(mergeVerifications([text(...words), text(later)], now)).toEqual([
      word('email', 1),
      disposable,
      later,
    ]);
  });

  it.each([5, null, {}])('are not heard with %p for a rule', (rule) => {
    expect(mergeVerifications([JSON.stringify([{ ...word('email', 1), rule }])], now)).toEqual([]);
  });

  it('fit into the property: the oldest go first', () => {
    const words = Array.from({ length: 300 }, (_, index) => word(`p${index}`, index, 'v'.repeat(1_000)));
    const written = text(...words)!;
    expect(written.length).toBeLessThanOrEqual(longestVerifications);
    const kept = mergeVerifications([written], now).map(({ at }) => at);
    expect(Math.max(...kept)).toBe(299);
    expect(Math.min(...kept)).toBe(300 - kept.length);
    expect(text(word('description', 1, 'v'.repeat(longestVerifications)))).toBeNull();
  });
});
