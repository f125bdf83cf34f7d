import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Root of the repository. */
export const root = join(__dirname, '..', '..');
/** The folder that `hs project upload` packs (`srcDir` of hsproject.json). */
export const projectSource = join(root, 'src');

/** One `*-hsmeta.json` with the file it stands in. */
export interface ComponentMeta {
  file: string;
  uid: string;
  type: string;
  config: Record<string, unknown>;
}

const skippedFolders = new Set(['node_modules', 'dist']);

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      if (!skippedFolders.has(name)) yield* filesBelow(path);
    } else yield path;
  }
}

/**
 * Reads every component of the project.
 * @param source folder to look in; the project's own `src` unless a test says otherwise.
 * @throws SyntaxError naming the file when one is not JSON.
 */
export function readComponents(source = projectSource): ComponentMeta[] {
  return [...filesBelow(source)]
    .filter((file) => file.endsWith('-hsmeta.json'))
    .map((file) => {
      try {
        return { file, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<ComponentMeta, 'file'>) };
      } catch (error) {
        throw new SyntaxError(`${relative(root, file)} is not valid JSON: ${(error as Error).message}`);
      }
    });
}
