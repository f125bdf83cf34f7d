import { sameValue } from '@tandem/core';

describe('two values of a property', () => {
  it.each([
    ['number', 'number', '4', '4.0', true],
    ['number', 'number', '4', '5', false],
    ['number', 'number', '', '0', false],
    ['number', 'number', 'x', 'y', false],
    ['date', 'date', '2026-11-23', '1795392000000', true],
    ['datetime', 'date', '2026-11-23T12:00:00Z', '2026-11-23T13:00:00+01:00', true],
    ['enumeration', 'checkbox', 'a;b', ';b;a;', true],
    ['enumeration', 'checkbox', 'a;b', 'a', false],
    ['enumeration', 'select', 'a', 'b', false],
    ['string', 'text', ' Maria ', 'Maria', true],
    ['string', 'text', 'maria', 'Maria', false],
    ['string', 'text', '', '  ', true],
    ['phone_number', 'phonenumber', '1', '1', true],
  ])('of type %s (%s) %p and %p', (type, fieldType, one, other, same) => {
    expect(sameValue({ type, fieldType }, one, other)).toBe(same);
    expect(sameValue({ type, fieldType }, other, one)).toBe(same);
  });
});
