/**
 * Endings that nobody can register and nobody types by mistake: they are kept for examples and tests (RFC 2606, 2; RFC
 * 6761). Test portals are full of them.
 */
const reservedEndings: ReadonlySet<string> = new Set(['example', 'test']);

/** What tldts says about a domain's ending. */
interface Ending {
  publicSuffix: string | null;
  isIcann: boolean | null;
}

/** Whether a domain ends as domains do: by the Public Suffix List, or in a name that is kept for examples. */
export const hasKnownEnding = ({ publicSuffix, isIcann }: Ending): boolean =>
  isIcann === true || (publicSuffix !== null && reservedEndings.has(publicSuffix));
