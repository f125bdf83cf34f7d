import fc from 'fast-check';
import { holdsPlace } from '../../src/app/packages/core/src/hygiene/placeholder';
import { madeUpLabels } from '../../src/app/packages/core/src/hygiene/placeholder/address';
import { keyboardRuns } from '../../src/app/packages/core/src/hygiene/placeholder/junk';
import { plainlyCounts, plainlySays } from '../../src/app/packages/core/src/hygiene/placeholder/plain';
import { placeholderWords } from '../../src/app/packages/core/src/hygiene/placeholder/words';

const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_129);

const known = [...placeholderWords, ...keyboardRuns, ...madeUpLabels, 'testone', 'test lead', 'test 12'];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abcnotx019'), minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
);
const sign = fc.constantFrom(
  '',
  '',
  '',
  '-',
  '.',
  '...',
  '!',
  '/',
  '*',
  ')',
  '…',
  '–',
  '"',
  '?',
  '@',
  '@.com',
);
const written = fc
  .tuple(word, sign, fc.constantFrom('once', 'twice', 'address', 'own address'), word, fc.integer())
  .map(([one, end, how, other, capitals]) => {
    const whole = {
      once: one,
      twice: one + one,
      address: `${one}@${other}.com`,
      'own address': `${one}@${one}.com`,
    }[how];
    const cased = [...whole].map((letter, index) =>
      (capitals >> (index % 31)) & 1 ? letter.toUpperCase() : letter,
    );
    return (cased.join('') + end).trim();
  })
  .filter((text) => text !== '');

describe('the quick look for placeholders', () => {
  it('never passes what a close look finds', () => {
    fc.assert(
      fc.property(written, (text) => {
        if (plainlySays(text)) expect([text, holdsPlace(text, '')]).toEqual([text, false]);
      }),
      { numRuns: 20_000, seed },
    );
  });

  it('decides most of what people write', () => {
    const usual = [
      'Berlin',
      'Head of Logistics',
      'jane.doe@northwind.com',
      'https://www.northwind.com/',
      'Doe',
    ];
    expect(usual.filter((text) => !plainlySays(text))).toEqual([]);
  });

  it('never passes a number of one digit or of digits in a row', () => {
    const rows = ['1234567890123456789', '9876543210987654321', '01234567890'];
    const digits = fc.oneof(
      fc
        .tuple(fc.constantFrom(...rows), fc.integer({ min: 5, max: 19 }))
        .map(([row, length]) => row.slice(0, length)),
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 4, max: 12 }))
        .map(([digit, count]) => String(digit).repeat(count)),
      fc
        .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 9 }))
        .map(([area, digit]) => `${area}${String(digit).repeat(7)}`),
    );
    const parted = fc
      .tuple(digits, fc.constantFrom('', ' ', '-', '.'), fc.constantFrom('', '+', '('))
      .map(([number, gap, before]) => before + [...number].join(gap));
    fc.assert(
      fc.property(parted, (text) => {
        expect([text, plainlyCounts(text)]).toEqual([text, false]);
        expect([text, holdsPlace(text, 'phone')]).toEqual([text, true]);
      }),
      { numRuns: 3_000, seed },
    );
  });
});
