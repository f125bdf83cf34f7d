import type { Failure, HygieneView } from '@tandem/contracts';
import type { HygieneState } from '../hygiene-state';

/** What both cards show, whichever room they have. */
export type CardView =
  | { status: 'loading' }
  | { status: 'failed'; failure: Failure }
  /** `failure`: the latest check failed; what was known before is still shown. */
  | { status: 'nothing_measured' | 'all_right' | 'found'; view: HygieneView; failure: Failure | null };

export function cardView({ view, loading, failure }: HygieneState): CardView {
  if (!view) return !loading && failure ? { status: 'failed', failure } : { status: 'loading' };
  const shown = { view, failure: loading ? null : failure };
  if (view.findings.length > 0) return { status: 'found', ...shown };
  return { status: view.score === null ? 'nothing_measured' : 'all_right', ...shown };
}
