import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far an import has come, for a quicker continuation. */
export interface Checkpoint {
  /** Digest of the file that was being imported. */
  file: string;
  /** Every verdict up to this line is in the portal. */
  line: number;
  /** Keys of the last batch, by which a continuation makes sure that the portal still has them. */
  keys: string[];
}

/**
 * Remembers how far an import has come, in a small file. It only saves time: entries are kept single by their keys,
 * so a journal that is lost, damaged or deleted costs a few reads and changes nothing.
 */
export interface Journal {
  read(): Checkpoint | undefined;
  write(checkpoint: Checkpoint): void;
  /** Once everything is in, nothing needs continuing. */
  remove(): void;
}

export function openJournal(folder: string, mappingName: string, portalId: number): Journal {
  const path = join(folder, `feedback-import-${mappingName}-${portalId}.json`);
  return {
    read: () => {
      try {
        const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
        return isCheckpoint(stored) ? stored : undefined;
      } catch {
        return undefined;
      }
    },
    write: (checkpoint) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(checkpoint));
      renameSync(`${path}.new`, path);
    },
    remove: () => rmSync(path, { force: true }),
  };
}

function isCheckpoint(stored: unknown): stored is Checkpoint {
  const { file, line, keys } = (stored ?? {}) as Partial<Checkpoint>;
  return typeof file === 'string' && Number.isInteger(line) && Array.isArray(keys);
}

/** SHA-256 of a file's bytes. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
