import { parse } from 'tldts';

/**
 * A host name of parts that something else than a dot stood between, e.g. `acme.com` of `acme,com`. Two addresses in one
 * field are none: of `acme.com; acme.de` the first remains, and where their names differ nobody knows which is meant.
 *
 * @param parts in lower case, e.g. `acme` and `com`
 * @returns null when that cannot be told
 */
export function joinedByDots(parts: readonly string[]): string | null {
  const [first, ...others] = parts.filter((part) => part !== '');
  let joined = first ?? null;
  for (const part of others) {
    if (!areTwo(joined!.replace(www, ''), part)) joined += `.${part}`;
    else if (nameOf(part) !== nameOf(joined!)) return null;
  }
  return joined;
}

const www = /^www\./;
const nameOf = (address: string): string | null => parse(address).domainWithoutSuffix;

/** Whether both are addresses of their own, and do not make one ending as `acme.co` and `uk` do. */
function areTwo(before: string, part: string): boolean {
  if (!before.includes('.')) return false;
  const isOneEnding = (parse(`${before}.${part}`).publicSuffix?.length ?? 0) > part.length;
  return !isOneEnding && (parse(before).isIcann === true || parse(part).domain !== null);
}
