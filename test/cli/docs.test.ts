import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tandemProperties } from '@tandem/taxonomy';
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
