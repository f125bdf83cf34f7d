/** Keys that lie beside each other on the keyboards QWERTY, QWERTZ and AZERTY, in both directions. */
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1234567890',
];
const columns = [
  'qaz wsx edc rfv tgb yhn ujm',
  'wa es rd tf yg uh ij ok pl sz dx fc gv hb jn km',
  '1q 2w 3e 4r 5t 6y 7u 8i 9o 0p 0o 1l',
];

const neighbours = new Set<string>();
for (const run of [...rows, ...columns.flatMap((column) => column.split(' '))]) {
  for (let index = 1; index < run.length; index += 1) {
    neighbours.add(run[index - 1]! + run[index]!).add(run[index]! + run[index - 1]!);
  }
}

/**
 * Whether `written` is `meant` with one slip: two letters exchanged, one left out, one too many, or one beside on the
 * keyboard instead. A first letter that differs makes another word and is no slip; neither is a letter in front.
 */
export function isSlip(written: string, meant: string): boolean {
  const difference = written.length - meant.length;
  if (difference < -1 || difference > 1 || written === meant) return false;
  let start = 0;
  while (start < meant.length && written[start] === meant[start]) start += 1;
  if (difference === 0) {
    const next = start + 1;
    if (written[start] === meant[next] && written[next] === meant[start]) {
      return written.slice(next + 1) === meant.slice(next + 1);
    }
    return (
      start > 0 &&
      neighbours.has(written[start]! + meant[start]!) &&
      written.slice(next) === meant.slice(next)
    );
  }
  if (start === 0) return false;
  return difference > 0
    ? written.slice(start + 1) === meant.slice(start) && isUnmeant(written, start)
    : written.slice(start) === meant.slice(start + 1);
}

/** A letter too many that repeats the one before or was hit together with a neighbour. */
function isUnmeant(written: string, index: number): boolean {
  const letter = written[index]!;
  return [written[index - 1], written[index + 1]].some(
    (beside) => beside === letter || (beside !== undefined && neighbours.has(letter + beside)),
  );
}
