import { Note } from '../layout';

/** One quiet line about what a portal does without for good; nothing when it has everything. */
export function LeftOut({ lines }: { lines: string[] }) {
  return lines.length > 0 ? <Note testId="left-out">{lines.join(' ')}</Note> : null;
}
