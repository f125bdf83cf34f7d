import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * What a request has come to. While it runs again, the former data stay and `refreshing` is true; they stay too when that
 * fails, since cards on the page may hold what somebody typed.
 */
export type Loaded<Data> =
  | { status: 'loading' }
  | { status: 'ready'; data: Data; refreshing: boolean }
  | { status: 'error'; error: Error };

/**
 * Loads when `key` changes and on `reload`; an answer that was overtaken by a later request is dropped.
 * @param key identifies what is loaded; null loads nothing
 * @param version a new number loads the same thing again, keeping what is shown meanwhile
 * @returns the state and a function that loads again, keeping what is shown
 */
export function useLoaded<Data>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<Data>,
  version = 0,
): { state: Loaded<Data>; reload: () => void } {
  const [held, setHeld] = useState<{ key: string | null; state: Loaded<Data> }>({
    key,
    state: { status: 'loading' },
  });
  const [round, setRound] = useState(0);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const settle = (state: Loaded<Data>): void => {
      if (!controller.signal.aborted) setHeld({ key, state });
    };
    setHeld((before) =>
      before.key === key && before.state.status === 'ready'
        ? { key, state: { ...before.state, refreshing: true } }
        : { key, state: { status: 'loading' } },
    );
    latestLoad.current(controller.signal).then(
      (data) => settle({ status: 'ready', data, refreshing: false }),
      (error: Error) => {
        if (controller.signal.aborted) return;
        setHeld((before) =>
          before.key === key && before.state.status === 'ready'
            ? { key, state: { ...before.state, refreshing: false } }
            : { key, state: { status: 'error', error } },
        );
      },
    );
    return () => controller.abort();
  }, [key, round, version]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { state: held.key === key ? held.state : { status: 'loading' }, reload };
}
