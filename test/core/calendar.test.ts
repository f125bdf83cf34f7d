import fc from 'fast-check';
import { addDays, calendarDate, isCalendarDate, startOfDate } from '@tandem/core';

describe('calendar dates', () => {
  it('begin when the zone says, also where clocks change at midnight', () => {
    expect(startOfDate('2026-11-23', 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 22, 23));
    expect(startOfDate('2026-07-01', 'America/New_York')).toBe(Date.UTC(2026, 6, 1, 4));
    // Beirut has no midnight on this date: the day begins at 01:00 summer time.
    expect(calendarDate(startOfDate('2026-03-29', 'Asia/Beirut'), 'Asia/Beirut')).toBe('2026-03-29');
  });

  it('contain their own start, in every zone', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia', 'America/St_Johns');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), zone, (days, timeZone) => {
        const date = addDays('2000-01-01', days);
        fc.pre(!(timeZone === 'Pacific/Apia' && date === '2011-12-30'));
        expect(calendarDate(startOfDate(date, timeZone), timeZone)).toBe(date);
      }),
    );
  });

  it('count days over months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(isCalendarDate('2028-02-29')).toBe(true);
    expect(isCalendarDate('2026-02-29')).toBe(false);
    expect(isCalendarDate('2026-2-9')).toBe(false);
  });
});
