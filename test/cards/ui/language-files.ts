import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languageCodes } from '@tandem/ui';

const app = path.resolve(__dirname, '../../../src/app');
const marksOf = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].sort();

/** Lines of a language file as they stand, the empty ones that part groups included. */
const linesOf = (folder: string, code: string): string[] =>
  readFileSync(path.join(app, folder, `${code}.ts`), 'utf8')
    .split(/`;?\n/)[1]!
    .split('\n');

/** What each line of a file has that its translations must have too: a sentence or none, its marks, a plural. */
const shapesOf = (lines: string[], skipKey: boolean) =>
  lines.map((line) => {
    const text = skipKey ? line.replace(/^\w+: /, '') : line;
    return { isEmpty: text === '', marks: marksOf(text), forms: text.split(' | ').length };
  });

/** Holds every language of a folder to its English, line by line. */
export function translatesEnglish(folder: string): void {
  const english = linesOf(folder, 'en');

  it('names each English sentence once', () => {
    const keys = english.filter((line) => line !== '').map((line) => /^(\w+): \s?\S/.exec(line)?.[1]);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('%s says the same on the same lines', (code) => {
    const lines = linesOf(folder, code);
    expect(shapesOf(lines, false)).toEqual(shapesOf(english, true));
    expect(lines.filter((line) => /^\w+: /.test(line) && english.includes(line))).toEqual([]);
  });
}

/** Keys that stand in more than one of the tables that a card joins, where the later would silently win. */
export const sharedKeys = (...tables: object[]): string[] => {
  const keys = tables.flatMap((table) => Object.keys(table));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
};
