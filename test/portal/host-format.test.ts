import fc from 'fast-check';
import type { PropertyDefinition } from '../../portal/host/src/app/api/types';
import { formatCount, formatDate, formatValue } from '../../portal/host/src/app/format';
import { fromInput, toInput } from '../../portal/host/src/app/record/property-input';
import { fromWallClock, toWallClock } from '../../portal/host/src/app/zoned-time';

const german = { locale: 'de-de', timeZone: 'Europe/Zurich' };
const american = { locale: 'en-us', timeZone: 'America/New_York' };

const property = (more: Partial<PropertyDefinition>): PropertyDefinition => ({
  name: 'example',
  label: 'Example',
  type: 'string',
  fieldType: 'text',
  groupName: 'contactinformation',
  description: '',
  options: [],
  ...more,
});

describe('values as people read them', () => {
  it('writes an instant in the locale of the user and the zone of the portal', () => {
    const at = property({ type: 'datetime' });
    expect(formatValue('2026-07-01T22:30:00Z', at, german)).toBe('02.07.2026, 00:30');
    expect(formatValue('2026-07-01T22:30:00Z', at, american)).toMatch(/^Jul 1, 2026, 6:30\sPM$/);
  });

  it('keeps a calendar date on its day in every zone', () => {
    const day = property({ type: 'date' });
    const midnight = String(Date.UTC(2026, 0, 31));
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Zurich']) {
      expect(formatValue(midnight, day, { locale: 'en-gb', timeZone })).toBe('31 Jan 2026');
      expect(formatValue('2026-01-31', day, { locale: 'en-gb', timeZone })).toBe('31 Jan 2026');
    }
  });

  it('names the options of a multiple choice and leaves an unknown one as stored', () => {
    const roles = property({
      type: 'enumeration',
      fieldType: 'checkbox',
      options: [
        { value: 'CHAMPION', label: 'Champion', displayOrder: 0, hidden: false },
        { value: 'BLOCKER', label: 'Blocker', displayOrder: 1, hidden: false },
      ],
    });
    expect(formatValue('BLOCKER;CHAMPION;OLD_ROLE', roles, german)).toBe('Blocker; Champion; OLD_ROLE');
  });

  it('shows what it cannot read as it is stored', () => {
    expect(formatValue('not a date', property({ type: 'date' }), german)).toBe('not a date');
    expect(formatValue('12 or so', property({ type: 'number' }), german)).toBe('12 or so');
  });

  it('prefers the name an id stands for, and shows nothing for no value', () => {
    const owner = property({ name: 'hubspot_owner_id' });
    expect(formatValue('71', owner, german, (id) => (id === '71' ? 'Ada Example' : undefined))).toBe(
      'Ada Example',
    );
    expect(formatValue(null, owner, german)).toBe('');
    expect(formatValue('', owner, german)).toBe('');
  });

  it('counts in the digits of the user', () => {
    expect(formatCount(9240, 'contact', 'contacts', german)).toBe('9.240 contacts');
    expect(formatCount(1, 'contact', 'contacts', german)).toBe('1 contact');
  });

  it('formats any date without failing', () => {
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (date) => formatDate(date, german).length > 0));
  });
});

describe('wall clock times', () => {
  const zones = ['Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];

  it('come back to the same minute, except the hour that autumn repeats', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }),
        fc.constantFrom(...zones),
        (at, timeZone) => {
          const instant = Math.floor(at / minute) * minute;
          const shown = toWallClock(new Date(instant), timeZone);
          const read = fromWallClock(shown, timeZone)!;
          expect(toWallClock(read, timeZone)).toBe(shown);
          expect(instant - read.getTime()).toBeGreaterThanOrEqual(0);
          expect(instant - read.getTime()).toBeLessThanOrEqual(60 * minute);
        },
      ),
    );
  });

  it('take the earlier of two equal times in autumn, and a skipped time in spring with the former offset', () => {
    expect(fromWallClock('2026-10-25T02:30', 'Europe/Zurich')?.toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(fromWallClock('2026-03-29T02:30', 'Europe/Zurich')?.toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    );
  });

  it('refuse what is no time', () => {
    expect(fromWallClock('tomorrow', 'UTC')).toBeNull();
  });
});

describe('property inputs', () => {
  it('turn stored dates into the form of date inputs and back', () => {
    const day = property({ type: 'date' });
    expect(toInput(String(Date.UTC(2026, 1, 3)), day, 'Europe/Zurich')).toBe('2026-02-03');
    expect(fromInput('2026-02-03', day, 'Europe/Zurich')).toBe('2026-02-03');
    const at = property({ type: 'datetime' });
    expect(toInput('2026-02-03T10:00:00Z', at, 'Europe/Zurich')).toBe('2026-02-03T11:00');
    expect(fromInput('2026-02-03T11:00', at, 'Europe/Zurich')).toBe('2026-02-03T10:00:00.000Z');
  });

  it('leave it to the CRM to refuse what is typed', () => {
    expect(fromInput(' many ', property({ type: 'number' }), 'UTC')).toBe('many');
    expect(fromInput('', property({ type: 'datetime' }), 'UTC')).toBe('');
  });
});
