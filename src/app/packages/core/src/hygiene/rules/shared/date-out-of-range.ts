import { momentOf } from '../../../property-values';
import type { PropertyKind } from '../../facts';
import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';

const millisecondsPerDay = 86_400_000;
/** Years that business data may speak of; 1900 and 9999 are what spreadsheets and databases write for nothing. */
const [firstYear, lastYear] = [1901, 2100];
/** The oldest age that was ever proven is 122 years (Guinness World Records, Jeanne Calment). */
const oldestAge = 122;
const isoDate = /^\d{4}-\d{2}-\d{2}(?:$|T)/;
const epochMilliseconds = /^-?\d{9,16}$/;

/** Rules of their own look at these. */
const judgedElsewhere = new Set(['closedate', 'createdate', 'closed_won_date', 'closed_lost_date']);

/**
 * A date that cannot be right: before 1901 or after 2100, the first day of computers' time (1 January 1970, what an empty
 * date becomes in imports: https://en.wikipedia.org/wiki/Unix_time), a birthday to come or of more than 122 years ago.
 * Workflows that wait for it never run, or run at once.
 */
export const dateOutOfRange: Rule = {
  id: 'date_out_of_range',
  check(subject) {
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      if (!says || !isDate(kind, value) || judgedElsewhere.has(property)) continue;
      looked = true;
      if (!canBe(momentOf(subject.properties, property), kind.birth, subject.now)) {
        faults.push({ property, value });
      }
    }
    return answerFor(subject, faults, looked, { severity: 'medium', verifiable: true });
  },
};

function isDate({ type, birth }: PropertyKind, value: string): boolean {
  if (type === 'date' || type === 'datetime') return true;
  if (birth) return isoDate.test(value) || epochMilliseconds.test(value);
  return type === undefined && isoDate.test(value);
}

function canBe(moment: number | null, isBirth: boolean, now: number): boolean {
  if (moment === null) return false;
  const year = new Date(moment).getUTCFullYear();
  if (isBirth) return moment <= now && year >= new Date(now).getUTCFullYear() - oldestAge;
  return year >= firstYear && year <= lastYear && Math.floor(moment / millisecondsPerDay) !== 0;
}
