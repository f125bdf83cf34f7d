import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hygieneDefaults, hygieneDimensions, hygieneRules, hygieneRulesOf } from '@tandem/taxonomy';
import { allRules, dimensionOf, rulesFor } from '@tandem/core/hygiene';

const folder = path.join(__dirname, '../../src/app/packages/core/src/hygiene/rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const textOfFile = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** The file that decides a rule is named like it, in whatever group. */
const fileOf = (id: string): string | undefined =>
  files.find((file) => path.basename(file) === `${id.replaceAll('_', '-')}.ts`);

/** The comment right before the rule. */
const docstringOf = (file: string): string =>
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+(?:: \w+)? = /.exec(textOfFile(file))?.[1] ?? '';

const ids = hygieneRules.map(({ id }) => id);

describe('the registry of rules about data quality', () => {
  it('has at least 45 rules, each once, each with exactly one decision', () => {
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(new Set(ids).size).toBe(ids.length);
    expect(allRules.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('has rules of every dimension for every object', () => {
    for (const objectType of ['contacts', 'companies', 'deals'] as const) {
      const rules = rulesFor(objectType).map(({ id }) => id);
      expect(rules.sort()).toEqual(
        hygieneRulesOf(objectType)
          .map(({ id }) => id)
          .sort(),
      );
      expect(new Set(rules.map(dimensionOf))).toEqual(new Set(hygieneDimensions));
    }
  });

  it('gives every rule a weight, minutes and a label of its own', () => {
    for (const { id, label, weight, minutes } of hygieneRules) {
      expect([id, weight > 0 && minutes > 0 && label.length > 5 && label.length < 60]).toEqual([id, true]);
      expect(hygieneDefaults.rules[id]).toMatchObject({ weight, minutes });
    }
    expect(new Set(hygieneRules.map(({ label }) => label)).size).toBe(hygieneRules.length);
  });

  it('has dimensions that make one whole', () => {
    const sum = Object.values(hygieneDefaults.dimensions).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 9);
  });
});

/** A standard, a page, a library or a publication that a reader can look up. */
const source =
  /https?:\/\/|\bRFC \d|\bISO[ -]\d|\bE\.1\d\d|HubSpot|libphonenumber|tldts|validator|CLDR|\bUPU\b|Universal Postal Union|DAMA|GDPR|M3AAWG|Unicode|Public Suffix List|email-providers|disposable-email|Manual of Style|\b(?:19|20)\d\d\)/;

describe.each(ids)('rule %s', (id) => {
  it('stands in a file of its name, which says what it is for and on whose word', () => {
    const file = fileOf(id);
    expect(file).toBeDefined();
    expect(textOfFile(file!)).toContain(`'${id}'`);
    const words = docstringOf(file!);
    expect(words.length).toBeGreaterThan(60);
    expect(words).toMatch(source);
  });
});
