import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHygieneTerms } from '@tandem/core';
import {
  hygieneDefaults,
  hygieneProjectionOf,
  hygieneRules,
  hygieneVerifications,
  tandemProperties,
} from '@tandem/taxonomy';
import { pages } from '../../cli/commands/docs';
import { scopeTable } from '../../cli/manifest/scopes';

/** Prettier aligns tables; what counts is what they say. */
const words = (text: string) =>
  text
    .replace(/\|[\s|:-]*\|\n/g, '')
    .split(/[\s|]+/)
    .filter(Boolean)
    .join(' ');

const committed = (name: string) => readFileSync(join(__dirname, '../../docs', `${name}.md`), 'utf8');

it.each(Object.keys(pages) as Array<keyof typeof pages>)(
  'docs/%s.md says what its table says (npm run tandem -- docs …)',
  (name) => {
    expect(words(committed(name))).toBe(words(pages[name]()));
  },
);

it('docs/properties.md names every property with its label', () => {
  const page = committed('properties');
  for (const { name, label } of Object.values(tandemProperties).flat()) {
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(label);
  }
});

it('docs/scopes.md explains every scope, with what is lost without those that can be left out', () => {
  const page = committed('scopes');
  for (const { scope, purpose } of scopeTable) {
    expect(page).toContain(`\`${scope}\``);
    expect(page).toContain(purpose);
  }
});

describe('docs/hygiene.md', () => {
  const page = committed('hygiene');

  it('has a row for every rule', () => {
    for (const { id, label } of hygieneRules)
      expect(page).toMatch(new RegExp(`\\| \`${id}\` +\\| ${label} +\\|`));
  });

  it('shows an agreement that can be read, and that changes what it names and nothing else', () => {
    const json = /```json\n([^`]*)```/.exec(page)![1]!;
    const terms = parseHygieneTerms(json);
    expect(terms.dimensions).toEqual({ ...hygieneDefaults.dimensions, completeness: 0.4, freshness: 0.1 });
    expect(terms.grades).toEqual({ ...hygieneDefaults.grades, A: 92 });
    expect(terms.rules.contact_phone_missing).toMatchObject({
      weight: 5,
      minutes: 2,
      personas: ['persona_1'],
    });
    expect(terms.rules.deal_without_activity).toEqual({
      ...hygieneDefaults.rules.deal_without_activity,
      windowDays: 7,
    });
    expect(terms.rules.email_free_mail.weight).toBe(0);
    expect(terms.fields).toEqual([
      {
        objectType: 'contacts',
        property: 'department',
        weight: 2,
        minutes: 0.5,
        from: 'lead',
        personas: null,
      },
    ]);
    expect(terms.spellings).toEqual({ import_lead_source: ['Google', 'Bing'] });
  });
});

it('docs/data-quality.md names every property that is written back, and the scopes as they are', () => {
  const page = committed('data-quality');
  const written = [...hygieneProjectionOf('contacts'), hygieneVerifications];
  for (const { name } of written) expect(page).toContain(`\`${name}\``);
  expect(written).toHaveLength(13);
  const scopes = scopeTable.map(({ scope }) => scope as string);
  for (const scope of ['crm.objects.owners.read', 'crm.objects.custom.read', 'crm.objects.deals.read']) {
    expect(scopes).toContain(scope);
    expect(page).toContain(`\`${scope}\``);
  }
});

it('README.md gives the number of rules as it is', () => {
  expect(readFileSync(join(__dirname, '../../README.md'), 'utf8')).toContain(`${hygieneRules.length} rules`);
});
