import { statSync } from 'node:fs';
import { createRequire } from 'node:module';

const cache = createRequire(import.meta.url).cache as Record<string, unknown>;
const loadedAt = new Map<string, number>();

const isOwnModule = (file: string) => !file.includes('/node_modules/') && !file.includes('\\node_modules\\');

const modifiedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Forgets the project's loaded modules when one of them changed on disk since it was loaded, so that a
 * rebuild reaches helper modules too: HubSpot's executor reloads only the entry file. Packages stay loaded.
 */
export function forgetRebuiltModules(): void {
  const own = Object.keys(cache).filter(isOwnModule);
  const rebuilt = own.some((file) => loadedAt.has(file) && loadedAt.get(file) !== modifiedAt(file));
  for (const file of own) {
    if (rebuilt) {
      delete cache[file];
      loadedAt.delete(file);
    } else if (!loadedAt.has(file)) {
      loadedAt.set(file, modifiedAt(file));
    }
  }
}
