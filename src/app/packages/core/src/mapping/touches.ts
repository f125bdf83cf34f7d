import type { Unmapped } from './contact';
import type { Mapping } from './schema';
import type { CellReader, Row } from './value';

/** What a file can say happened last. */
export const lastTouchKinds = [
  'page visited',
  'form submitted',
  'e-mail received',
  'e-mail opened',
  'e-mail clicked',
  'e-mail bounced',
  'chat',
  'event attended',
] as const;
export type LastTouchKind = (typeof lastTouchKinds)[number];

/** What a row tells of touches: how many visits, how many pages in each on average, and what happened last. */
export interface MappedTouches {
  visits: number;
  pagesPerVisit: number;
  last: LastTouchKind | null;
  unmapped: Unmapped[];
}

/** Reads what a row tells of touches. A value that cannot be understood is left out and named. */
export function mapTouches(row: Row, { touches }: Mapping, cells: CellReader): MappedTouches {
  const unmapped: Unmapped[] = [];
  const read = (target: 'visits' | 'pagesPerVisit' | 'last'): string | null => {
    const rule = touches?.[target];
    const mapped = rule ? cells.apply(row, rule) : undefined;
    if (mapped?.kind === 'unmapped') {
      const { column, value, problem } = mapped;
      unmapped.push({ column, value, target: `touches.${target}`, problem });
    }
    return mapped?.kind === 'value' ? mapped.value : null;
  };
  const count = (text: string | null): number => Math.max(0, Number(text ?? 0) || 0);
  const last = read('last');
  return {
    visits: Math.floor(count(read('visits'))),
    pagesPerVisit: count(read('pagesPerVisit')),
    last: lastTouchKinds.find((kind) => kind === last) ?? null,
    unmapped,
  };
}
