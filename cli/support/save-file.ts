import { writeFileSync } from 'node:fs';
import { UserError } from './user-error';

/** Writes a text to a file that the person named. @throws UserError when it cannot be written */
export function saveFile(path: string, text: string): void {
  try {
    writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    throw new UserError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
