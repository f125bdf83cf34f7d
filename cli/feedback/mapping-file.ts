import { readFileSync } from 'node:fs';
import { parseMapping, type Mapping, type MappingProblem, type Vocabulary } from '@tandem/core/mapping';
import { UserError } from '../support/user-error';

/** A mapping file that cannot be used; the message lists every mistake with its path. */
export class MappingFileError extends UserError {
  override name = 'MappingFileError';
}

/**
 * Reads and checks a mapping file.
 *
 * @param vocabulary what the portal's agreement offers; default: what Tandem installs
 * @throws MappingFileError
 */
export function readMappingFile(path: string, vocabulary?: Vocabulary): Mapping {
  const parsed = parseMapping(readJson(path), vocabulary);
  if (parsed.ok) return parsed.mapping;
  const count = parsed.problems.length;
  const lines = parsed.problems.map(describe);
  throw new MappingFileError(`${path} has ${count} mistake${count === 1 ? '' : 's'}:\n${lines.join('\n')}`);
}

const describe = ({ path, message, hint }: MappingProblem): string =>
  `  ${path}: ${message}.${hint ? ` ${hint}` : ''}`;

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new MappingFileError(`The mapping file ${path} cannot be read.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new MappingFileError(`${path} is not JSON: ${(error as Error).message}.`);
  }
}
