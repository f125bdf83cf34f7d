/** Page buttons shown when the card does not say how many. */
const defaultVisible = 5;

/** The page numbers to offer: a window of at most `most` pages around the current one, within 1…`pageCount`. */
export function visiblePages(page: number, pageCount: number, most = defaultVisible): number[] {
  const length = Math.max(1, Math.min(most, pageCount));
  const first = Math.min(Math.max(1, page - Math.floor(length / 2)), Math.max(1, pageCount - length + 1));
  return Array.from({ length }, (_, index) => first + index);
}
