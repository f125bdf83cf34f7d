import { useCallback } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';

/**
 * Calls a handler of the card and waits until what it changed has been drawn. Handlers live in the worker, so a
 * failure there is logged for the card's developer instead of breaking the page.
 */
export function useCardCall(): <Values extends unknown[]>(
  handler: ((...values: Values) => unknown) | undefined,
  ...values: Values
) => Promise<void> {
  const { host, receiver } = useCardRuntime();
  return useCallback(
    async (handler, ...values) => {
      if (!handler) return;
      try {
        await handler(...values);
        await receiver.flush();
      } catch (error) {
        host.log('error', error instanceof Error ? error.message : String(error));
      }
    },
    [host, receiver],
  );
}
