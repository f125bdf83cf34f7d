import type { HygieneView } from '@tandem/contracts';
import type { Dependencies } from '../compose';
import { writeHygiene } from '../write-back/write-hygiene';
import { scoreRecord } from './load';
import type { OpenRecord } from './load';
import { toHygieneView } from './view';

/** Scores a record that was read and shows it; its properties are written while the view is put together. */
export async function viewOf(
  open: OpenRecord,
  locale: string,
  dependencies: Dependencies,
): Promise<HygieneView> {
  const scored = await scoreRecord(open);
  const writing = writeHygiene(scored, open.reading.budget.take(), dependencies);
  const view = toHygieneView(scored, open.engine, locale);
  return { ...view, writeBack: await writing };
}
