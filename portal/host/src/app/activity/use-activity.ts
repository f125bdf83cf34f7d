import { useCallback, useState } from 'react';
import type { ApiCall, FunctionRun } from '../../shared-types';
import { useHostEvents } from '../host-events';

export type ActivityEntry = ({ kind: 'call' } & ApiCall) | ({ kind: 'run' } & FunctionRun);

export interface Activity {
  /** Newest first. */
  entries: ActivityEntry[];
  clear: () => void;
}

/** How many calls and runs the panel remembers. */
const kept = 300;

/** Collects API calls and function runs from the moment the page is open, shown or not. */
export function useActivity(): Activity {
  const [entries, setEntries] = useState<ActivityEntry[]>([]);
  useHostEvents((event) => {
    const entry: ActivityEntry | null =
      event.type === 'api-call'
        ? { kind: 'call', ...event.call }
        : event.type === 'function-run'
          ? { kind: 'run', ...event.run }
          : null;
    if (entry) setEntries((before) => [entry, ...before].slice(0, kept));
  });
  const clear = useCallback(() => setEntries([]), []);
  return { entries, clear };
}
