import { readPhone } from '../../src/app/packages/core/src/hygiene/facts/phone';

describe('exit codes in telephone numbers', () => {
  it.each([
    ['00 44 113 496 0158', 'DE', '+441134960158'],
    ['011 44 113 496 0158', 'US', '+441134960158'],
    ['01144 113 496 0158', 'CA', '+441134960158'],
    ['011 44 113 496 0158', null, '+441134960158'],
  ])('lead abroad: %s in %s', (text, country, e164) => {
    expect(readPhone(text, country)).toMatchObject({ e164, international: true });
  });

  it.each([
    ['0113 496 0158', 'GB', '+441134960158'],
    ['011 24 59 00', 'BE', '+3211245900'],
    ['0113 496 0158', null, null],
  ])('are none where a city’s code looks like one: %s in %s', (text, country, e164) => {
    expect(readPhone(text, country)).toMatchObject({ e164, international: false, readable: true });
  });
});
