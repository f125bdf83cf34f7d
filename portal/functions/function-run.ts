import { type FunctionRun } from '../host/src/shared-types';

/** One finished run, for the host's live panel. */
export interface FinishedRun extends FunctionRun {
  /** The function's uid. */
  uid: string;
  /** What it wrote to the console, one line each, cut at HubSpot's limit. */
  logs: string[];
}
