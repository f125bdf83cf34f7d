import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tandemProperties } from '@tandem/taxonomy';
import { propertiesPage } from '../../cli/docs/properties-page';

/** Prettier aligns tables; what counts is what they say. */
const words = (text: string) =>
  text
    .replace(/\|[\s|:-]*\|\n/g, '')
    .split(/[\s|]+/)
    .filter(Boolean)
    .join(' ');

const page = readFileSync(join(__dirname, '../../docs/properties.md'), 'utf8');

it('docs/properties.md says what the taxonomy says (npm run tandem -- docs properties)', () => {
  expect(words(page)).toBe(words(propertiesPage()));
});

it('docs/properties.md names every property with its label', () => {
  for (const { name, label } of Object.values(tandemProperties).flat()) {
    expect(page).toContain(`\`${name}\``);
    expect(page).toContain(label);
  }
});
