import { UserError } from '../support/user-error';

/** A file that cannot be used as it is. The message is for people and says what to do. */
export class CsvFileError extends UserError {
  override name = 'CsvFileError';

  constructor(
    message: string,
    /** Where in the file, counted from 1. */
    readonly line?: number,
  ) {
    super(message);
  }
}
