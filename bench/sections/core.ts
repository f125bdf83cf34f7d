import {
  aggregateBySource,
  mergeTouchpoints,
  projectContact,
  readLedger,
  scoreEngagement,
} from '@tandem/core';
import { engagementDefaults } from '@tandem/taxonomy';
import type { Budget, Section } from '../report';
import { inventEntries } from '../support/invented-entries';
import { inventTouches, touchesUntil } from '../support/invented-touches';
import { sizesTable, stepsGrowth, timeSizes, type SizedTiming } from '../support/sized-timings';

/** What merging and scoring the touches of a busy deal may take while a rep waits. */
const touchBudget = { touches: 10_000, ms: 50 };

/** Sorting makes n log n of n; anything that grows beyond this is not linear any more. */
const mostGrowth = 2;

/** Whether the product's own arithmetic grows in step with what it is given. */
export function measureCore(): Promise<Section> {
  const ledger = timeSizes([10, 1_000, 100_000], (size) => {
    const entries = inventEntries(size);
    return () => projectContact(readLedger(entries));
  });
  const report = timeSizes([10_000, 100_000, 1_000_000], (size) => {
    const entries = inventEntries(size);
    return () => aggregateBySource(entries);
  });
  const touches = timeSizes(
    [1_000, touchBudget.touches, 100_000, 1_000_000],
    (size) => {
      const invented = inventTouches(size);
      return () => scoreEngagement(mergeTouchpoints(invented), engagementDefaults, touchesUntil);
    },
    (size) => {
      const merged = mergeTouchpoints(inventTouches(size));
      return () => merged.map((touch) => ({ ...touch, sources: [...touch.sources] }));
    },
  );
  return Promise.resolve({
    title: 'Core: the decisions, without any I/O',
    tables: [
      sizesTable('Ledger read and projected to a contact', 'Entries', ledger),
      sizesTable('Report by source', 'Entries', report),
      sizesTable('Touches merged and scored', 'Touches', touches),
    ],
    counted: [
      'Each size in one process: the median of 5 samples after a warm-up, of many runs each where runs are short; from 100,000 on the median of 3, warmed up by the smaller sizes. Clock is elapsed time, CPU the processor time of the process, garbage collection on other cores included; the columns after it come from it.',
      'Growth: the power p in time ~ size^p against the row above; 1 is a constant time for each, 2 is quadratic.',
      'In Map steps: the time divided by that of one set and one get of a Map with text keys for every item, measured beside it. A Map slows down as it outgrows the caches, so its own growth is above 1 here too; where this column does not rise, each item takes a constant number of steps and the rest is memory.',
      'In plain loops: the time divided by that of a loop that copies as many touches as remain after merging, and does nothing else. A million new objects cost such a loop about three times as much each as ten thousand do, because they outgrow the caches and the collector has to copy them; what the product does besides must not grow beyond it.',
      'Entries are invented: of ten, eight verdicts, a correction and a withdrawal, in no order. Touches are invented: a hundred a person over half a year, every fifth a second sighting by another source.',
    ],
    budgets: [
      {
        subject: `merging and scoring ${touchBudget.touches.toLocaleString('en')} touches`,
        measured: touches.find(({ size }) => size === touchBudget.touches)!.cpuMs,
        limit: touchBudget.ms,
        unit: 'ms CPU',
        why: 'It is done at every look at a deal, so that no score is ever out of date.',
      },
      linear('the ledger', ledger),
      linear('the report', report),
      linear('merging and scoring', touches),
      {
        subject: 'the growth in plain loops of merging and scoring from 100,000 touches to 1,000,000',
        measured: stepsGrowth(
          touches.filter(({ size }) => size >= 100_000),
          ({ inPlainLoops = NaN }) => inPlainLoops,
        ),
        limit: mostGrowth,
        unit: 'times',
        why: 'At 1 or less, what grows is the cost of memory, not the work.',
      },
    ],
    marks: [
      { who: 'HubSpot, attribution reports', what: 'a deal with more than 100,000 interactions is sampled' },
      {
        who: 'Salesforce Einstein Lead Scoring',
        what: 'scores again every 6 hours; Dynamics 365 and Eloqua every 24 hours',
      },
    ],
  });
}

const linear = (subject: string, timings: readonly SizedTiming[]): Budget => ({
  subject: `the growth in Map steps of ${subject} from its smallest size (of 1,000 or more) to its largest`,
  measured: stepsGrowth(timings),
  limit: mostGrowth,
  unit: 'times',
  why: 'About 1 or less is linear; sorting and a busy machine make it up to 2, quadratic work would make it many times that.',
});
