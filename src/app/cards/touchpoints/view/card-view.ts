import type { Failure, TouchpointsView } from '@tandem/contracts';
import type { TouchpointsState } from '../touchpoints-state';

export type CardView =
  | { status: 'loading' }
  | { status: 'failed'; failure: Failure }
  /** `failure`: the last answer is in view, and a later one could not be had. */
  | { status: 'nothing' | 'ready'; view: TouchpointsView; failure: Failure | null };

/** What the card shows as a whole. Nothing known means: nothing in any period, nor in the last weeks, and nothing planned. */
export function cardView({ view, loading, failure }: TouchpointsState): CardView {
  if (!view) return failure && !loading ? { status: 'failed', failure } : { status: 'loading' };
  const { engagement, counts, weeks, latest, journey, planned } = view;
  const isNothing =
    engagement.state === 'none' &&
    counts.marketing + counts.sales + counts.noise === 0 &&
    latest.length === 0 &&
    journey.first === null &&
    !planned &&
    weeks.every(({ marketing, sales, noise }) => marketing + sales + noise === 0);
  return { status: isNothing ? 'nothing' : 'ready', view, failure };
}
