import type { StandardObjectType } from '@tandem/taxonomy';
import type { Rule } from '../../model';
import { answerFor } from './fields';
import type { Fault } from './fields';

interface Range {
  least: number;
  most: number;
}

/**
 * What cannot be true of HubSpot's own number properties. The largest employer has 2.1 million people (Walmart, annual
 * report 2025), the largest revenue is some 700 thousand million dollars, which is 10 to the 16th in the smallest
 * currencies; the oldest company in business dates from 578 (Kongō Gumi). Amounts of deals have a rule of their own.
 */
const ranges: Readonly<Record<StandardObjectType, ReadonlyMap<string, Range>>> = {
  contacts: new Map(),
  companies: new Map([
    ['numberofemployees', { least: 1, most: 3e6 }],
    ['annualrevenue', { least: 0, most: 2e16 }],
    ['founded_year', { least: 578, most: 2100 }],
  ]),
  deals: new Map(),
};

/** Largest number that is kept exactly (ECMA-262, Number.MAX_SAFE_INTEGER). */
const anywhere: Range = { least: -Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER };

/**
 * A number that cannot be right: no number at all, fewer than one employee, more than anybody has. Segments by size and
 * revenue sort the record wrongly. Properties and their meaning:
 * https://knowledge.hubspot.com/properties/hubspot-crm-default-company-properties; the records are named at the ranges.
 */
export const numberOutOfRange: Rule = {
  id: 'number_out_of_range',
  check(subject) {
    const known = ranges[subject.objectType];
    const faults: Fault[] = [];
    let looked = false;
    for (const { property, kind, text: value, says } of subject.facts.texts) {
      const range = known.get(property) ?? rangeByType(kind.type, property);
      if (!range || !says) continue;
      looked = true;
      const number = Number(value);
      if (!(number >= range.least && number <= range.most)) faults.push({ property, value });
    }
    return answerFor(subject, faults, looked, { severity: 'high', verifiable: true });
  },
};

const rangeByType = (type: string | undefined, property: string): Range | undefined =>
  type === 'number' && property !== 'amount' ? anywhere : undefined;
