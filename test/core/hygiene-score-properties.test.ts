import { hygieneDefaults, hygieneDimensions } from '@tandem/taxonomy';
import { rulesFor, scoreHygiene, scoreHygieneBatch } from '@tandem/core/hygiene';
import type { HygieneResult, Related, Rule } from '@tandem/core/hygiene';
import fc from 'fast-check';
import { anyParts, rightValues, subjectFrom, written } from './hygiene-any';
import type { Parts } from './hygiene-any';
import { now } from './hygiene-shared-support';

const scored = (parts: Parts, rules: readonly Rule[] = rulesFor(parts.objectType)): HygieneResult =>
  scoreHygiene(subjectFrom(parts), hygieneDefaults, rules);

/** Nothing measured is as good as it gets. */
const orBest = (score: number | null): number => score ?? 100;

/** The same records every time, so that a red run is the change's doing; `PROPERTY_SEED` looks at others. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_123);

const holds = (predicate: (parts: Parts) => void, numRuns = 300): void =>
  fc.assert(fc.property(anyParts, predicate), { numRuns, seed });

/** The record after somebody wrote a right value; an owner who was chosen is one who is there. */
function putRight(parts: Parts, property: string, value: string): Parts {
  const after = written(parts, { [property]: value });
  if (property !== 'hubspot_owner_id') return after;
  return { ...after, related: { ...after.related, owner: { id: value, active: true } } };
}

/**
 * Whether a value that is right by itself is right on this record too: it puts the finding right and contradicts nothing
 * else, as a German number does where the country is another. Left out are rules that do not apply to the right value: what
 * they still earned goes with what they cost, and the mean of the others may be lower.
 */
function isRightHere(rule: string, before: HygieneResult, after: HygieneResult): boolean {
  const known = new Set(before.findings.map((finding) => finding.rule));
  const earned = after.contributions.find((contribution) => contribution.rule === rule)?.earned;
  return earned !== undefined && after.findings.every((finding) => known.has(finding.rule));
}

describe('the score of any record', () => {
  it('lies between 0 and 100, and what was lost is explained to the point', () => {
    holds((parts) => {
      const { score, dimensions, contributions, findings } = scored(parts);
      const lost = contributions.reduce((sum, { points }) => sum + points, 0);
      if (score !== null) expect(Math.abs(100 - lost - score)).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(orBest(score)).toBeGreaterThanOrEqual(0);
      expect(orBest(score)).toBeLessThanOrEqual(100);
      for (const { points } of findings) expect(points).toBeGreaterThanOrEqual(0);
      for (const dimension of hygieneDimensions) {
        const measured = contributions.some((one) => one.dimension === dimension);
        expect([dimension, dimensions[dimension] !== null]).toEqual([dimension, measured]);
      }
    });
  });

  it('is the same in company as alone', () => {
    const many = fc.sample(anyParts, { numRuns: 200, seed });
    for (const objectType of ['contacts', 'companies', 'deals'] as const) {
      const parts = many.filter((one) => one.objectType === objectType);
      const rules = rulesFor(objectType);
      expect(scoreHygieneBatch(parts.map(subjectFrom), hygieneDefaults, rules)).toEqual(
        parts.map((one) => scored(one, rules)),
      );
    }
  });

  it('goes by no order of properties or rules', () => {
    holds((parts) => {
      const reversed = Object.fromEntries(Object.entries(parts.properties).reverse());
      const result = scored(parts);
      expect(scored({ ...parts, properties: reversed })).toEqual(result);
      const { contributions, ...rest } = scored(parts, [...rulesFor(parts.objectType)].reverse());
      expect({ ...rest, contributions: contributions.reverse() }).toEqual(result);
    });
  });

  it('is never lower once a finding is put right', () => {
    holds((parts) => {
      const before = scored(parts);
      for (const { rule } of before.findings) {
        const settled = rulesFor(parts.objectType).map((one): Rule =>
          one.id === rule ? { id: rule, check: () => ({ state: 'pass', earned: 1 }) } : one,
        );
        const after = scored(parts, settled);
        expect([rule, orBest(after.score) >= before.score!]).toEqual([rule, true]);
        expect(after.findings.map((finding) => finding.rule)).not.toContain(rule);
      }
    });
  });

  it('is never lower once what a finding names is written right', () => {
    const judged = new Set<string>();
    holds((parts) => {
      const before = scored(parts);
      for (const { rule, property } of before.findings) {
        const right = property === null ? undefined : rightValues[parts.objectType][property];
        if (property === null || right === undefined || right === parts.properties[property]) continue;
        const after = scored(putRight(parts, property, right));
        if (!isRightHere(rule, before, after)) continue;
        judged.add(rule);
        const worse = orBest(after.score) < before.score! && { before: before.score, after: after.score };
        expect([rule, property, worse]).toEqual([rule, property, false]);
      }
    }, 1_000);
    expect(judged.size).toBeGreaterThan(40);
  });

  it('is never lower once a suggestion is taken, and what it was about is settled', () => {
    holds((parts) => {
      const before = scored(parts);
      for (const { rule, suggestions } of before.findings) {
        if (suggestions.length === 0) continue;
        const changes = Object.fromEntries(suggestions.map(({ property, value }) => [property, value]));
        const after = scored(written(parts, changes));
        const still = after.findings.find((finding) => finding.rule === rule);
        const worse = orBest(after.score) < before.score! && { before: before.score, after: after.score };
        expect([rule, changes, worse]).toEqual([rule, changes, false]);
        expect([rule, still?.suggestions]).not.toEqual([rule, suggestions]);
      }
    }, 1_000);
  });

  it('is never lower once a value is verified as correct', () => {
    holds((parts) => {
      const before = scored(parts);
      for (const { rule, property, verifiable } of before.findings) {
        if (!verifiable || property === null) continue;
        const word = { property, rule, value: parts.properties[property] ?? '', by: 'Rita Rep', at: now };
        const after = scored({ ...parts, verifications: [word] });
        expect([rule, property, orBest(after.score) >= before.score!]).toEqual([rule, property, true]);
        expect(after.findings.filter((one) => one.rule === rule && one.property === property)).toEqual([]);
      }
    });
  });

  it('goes by no time of the day: a record that nobody touches never gains', () => {
    holds((parts) => {
      const { freshness } = scored(parts).dimensions;
      const later = scoreHygiene(
        { ...subjectFrom(parts), now: now + 86_400_000 },
        hygieneDefaults,
        rulesFor(parts.objectType),
      );
      if (freshness !== null) expect(later.dimensions.freshness!).toBeLessThanOrEqual(freshness + 1e-9);
    });
  });
});

/** Rules that look at nothing on the record itself, by what they look at. */
const looksAt: Record<keyof Related, readonly string[]> = {
  owner: ['owner_deactivated'],
  companies: ['email_domain_not_of_company', 'company_name_not_of_company', 'contacts_of_other_company'],
  contacts: ['contacts_of_other_company', 'deal_contacts_behind_stage'],
  deals: ['lifecycle_stage_behind_deals', 'customer_without_won_deal'],
  stages: ['lifecycle_stage_behind_deals', 'customer_without_won_deal'],
  properties: ['option_not_offered'],
  duplicates: [
    'duplicate_email',
    'duplicate_phone',
    'duplicate_domain',
    'duplicate_deal',
    'duplicate_similar_name',
  ],
  spellings: [],
};

describe('what was not read around any record', () => {
  it.each(Object.keys(looksAt) as Array<keyof Related>)('(%s) weighs nothing', (member) => {
    holds((parts) => {
      const { [member]: _, ...rest } = parts.related;
      const { contributions, dimensions } = scored({ ...parts, related: rest });
      const heard = contributions.map(({ rule }) => rule as string);
      expect(looksAt[member].filter((rule) => heard.includes(rule))).toEqual([]);
      if (member === 'duplicates') expect(dimensions.uniqueness).toBeNull();
    }, 100);
  });

  it('(history) weighs nothing', () => {
    holds(({ setAt: _, ...parts }) => {
      const heard = scored(parts).contributions.map(({ rule }) => rule as string);
      expect(heard.filter((rule) => rule.endsWith('_unverified'))).toEqual([]);
    }, 100);
  });
});
