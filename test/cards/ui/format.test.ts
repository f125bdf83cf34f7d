import fc from 'fast-check';
import { formatFor, fromBaseDate, localeFor, toBaseDate } from '@tandem/ui';

const beforeMidnightInBerlin = Date.UTC(2026, 10, 23, 22, 59);

describe('formats', () => {
  it('show moments in the portal’s time zone, whatever the machine’s is', () => {
    expect(formatFor('de', 'Europe/Berlin', 'de').moment(beforeMidnightInBerlin)).toBe('23.11.2026, 23:59');
    expect(formatFor('en', 'Asia/Tokyo', 'en').day(beforeMidnightInBerlin)).toBe('Nov 24, 2026');
  });

  it('show a calendar date as it is, whatever the time zone', () => {
    expect(formatFor('en-us', 'Pacific/Honolulu', 'en').calendarDay('2027-02-03')).toBe('Feb 3, 2027');
    expect(formatFor('en', 'Pacific/Kiritimati', 'en').calendarDay('2027-02-03')).toBe('Feb 3, 2027');
    expect(formatFor('en', 'UTC', 'en').calendarDay('soon')).toBe('soon');
  });

  it('give a moment’s date in the portal’s time zone, and a day’s as it is, in every language', () => {
    for (const language of ['en', 'de', 'fr', 'ar-EG', 'th']) {
      const { date } = formatFor(language, 'Asia/Tokyo', 'en');
      expect(date(beforeMidnightInBerlin)).toBe('2026-11-24');
      expect(date(Date.UTC(2027, 1, 3), true)).toBe('2027-02-03');
    }
    expect(formatFor('en', 'Mars/Olympus', 'en').date(Date.UTC(2026, 0, 1, 12))).toBe('2026-01-01');
  });

  it('follow the region of the locale', () => {
    expect(formatFor('en-gb', 'UTC', 'en').day(Date.UTC(2026, 10, 3))).toBe('3 Nov 2026');
    expect(formatFor('pt_BR', 'UTC', 'pt').number(1234.5)).toBe('1.234,5');
  });

  it.each([['no locale at all'], [undefined], ['x']])('fall back to the language for locale %p', (locale) => {
    expect(formatFor(locale, 'UTC', 'de').number(1234.5)).toBe('1.234,5');
  });

  it('fall back to UTC for a time zone nobody knows', () => {
    expect(formatFor('en', 'Mars/Olympus', 'en').moment(Date.UTC(2026, 0, 1, 12))).toContain('12:00');
  });

  it('show percent with as many decimals as asked for', () => {
    const { percent } = formatFor('de', 'UTC', 'de');
    expect([percent(0.345), percent(1, 2), percent(0.1234, 2)]).toEqual(
      ['35 %', '100,00 %', '12,34 %'].map((text) => text.replace(' ', '\u00a0')),
    );
  });

  it('say waits in seconds, then minutes', () => {
    const { seconds } = formatFor('en', 'UTC', 'en');
    expect([seconds(1), seconds(9.2), seconds(119), seconds(121)]).toEqual([
      '1 second',
      '10 seconds',
      '119 seconds',
      '3 minutes',
    ]);
  });

  it('join lists as the language does', () => {
    expect(formatFor('de', 'UTC', 'de').list(['a', 'b', 'c'])).toBe('a, b und c');
  });
});

describe('a locale', () => {
  it('brings words, formats and time zone together', () => {
    const { phrases, format, timeZone } = localeFor('nl', 'Europe/Amsterdam');
    expect([phrases.language, format.days(30), timeZone]).toEqual(['nl', '30 dagen', 'Europe/Amsterdam']);
  });
});

describe('DateInput’s dates', () => {
  it('count months from 0', () => {
    expect(toBaseDate('2026-11-23')).toEqual({ year: 2026, month: 10, date: 23 });
    expect(toBaseDate('')).toBeUndefined();
  });

  it('come back as they went', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(fromBaseDate(toBaseDate(text)!)).toBe(text);
      }),
    );
  });
});
