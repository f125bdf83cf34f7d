import { isMissingScope } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import type { StandardObjectType } from '@tandem/taxonomy';
import { createProgress } from '../feedback/progress';
import type { Progress } from '../feedback/progress';
import { explainError } from '../support/explain-error';
import type { Terminal } from '../support/terminal';
import { stopOnInterrupt } from './interrupt';
import { measureObject } from './report-measure';
import type { ObjectReport, ReportOptions } from './report-measure';
import type { ReportPortal } from './report-portal';
import { scoreWriter } from './report-write';
import type { WriteCounts } from './report-write';

/** One object's report, or why there is none. */
export interface ReportPart {
  objectType: StandardObjectType;
  report: ObjectReport | null;
  /** What became of its data quality properties; null unless asked for. */
  written: WriteCounts | null;
  /** Why it ended early; null when it did not. */
  stopped: string | null;
}

/**
 * Measures object after object. One that the app may not read costs only itself; Ctrl-C ends it with what was scored
 * until then.
 *
 * @param write null: writes nothing
 * @throws CrmError, UserError
 */
export async function measureObjects(
  crm: Crm,
  objectTypes: readonly StandardObjectType[],
  portal: ReportPortal,
  options: ReportOptions,
  write: { apply: boolean } | null,
  terminal: Terminal,
): Promise<ReportPart[]> {
  const now = Date.now();
  const parts: ReportPart[] = [];
  const interrupt = stopOnInterrupt();
  try {
    for (const objectType of objectTypes) {
      const writer = write && scoreWriter(crm, objectType, write.apply);
      const progress = await progressOf(crm, objectType, options.limit, terminal);
      const part: ReportPart = { objectType, report: null, written: writer?.counts ?? null, stopped: null };
      parts.push(part);
      try {
        part.report = await measureObject(crm, objectType, portal, options, now, {
          onProgress: progress.update,
          onScored: writer?.write,
          isStopped: interrupt.isStopped,
        });
        if (!part.report.complete) part.stopped = 'Stopped: not every record was scored.';
      } catch (error) {
        if (!isMissingScope(error)) throw error;
        part.stopped = explainError(error);
      } finally {
        progress.stop();
      }
      if (interrupt.isStopped()) break;
    }
  } finally {
    interrupt.release();
  }
  return parts;
}

/** Shows how far each reading is. How many records there are is known from the search; without it nothing is shown. */
async function progressOf(
  crm: Crm,
  objectType: StandardObjectType,
  limit: number | undefined,
  terminal: Terminal,
): Promise<{ update: (what: 'Reading' | 'Scoring', records: number) => void; stop: () => void }> {
  const total = await crm.objects.search(objectType, { limit: 1 }).then(
    (found) => Math.min(found.total, limit ?? Infinity),
    () => null,
  );
  let current: { what: string; done: number; bar: Progress } | null = null;
  const stop = (): void => current?.bar.stop();
  return {
    update: (what, records) => {
      if (total === null) return;
      if (current?.what !== what) {
        stop();
        current = { what, done: 0, bar: createProgress(`${what} ${objectType}`, terminal) };
      }
      current.done += records;
      current.bar.update(current.done, Math.max(total, current.done));
    },
    stop,
  };
}
