import type * as hygiene from '@tandem/core/hygiene';

/** What scores records, with the libraries that it stands on. */
export type Engine = typeof hygiene;

/**
 * Loads what scores records. Its libraries take tens of milliseconds, which pass while the first requests are under way.
 */
export const loadEngine = (): Promise<Engine> => import('@tandem/core/hygiene');
