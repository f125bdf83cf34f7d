/** A failure whose message is a sentence for the person at the terminal. */
export class UserError extends Error {
  override name = 'UserError';
}
