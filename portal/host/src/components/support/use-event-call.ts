import { type SyntheticEvent, useCallback } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';
import { type ReactionsHandler } from './types';
import { useCardCall } from './use-card-call';

/** Calls an event handler of the card with the SDK's event object and the reactions that open overlays. */
export function useEventCall(): (
  handler: ReactionsHandler | undefined,
  event: SyntheticEvent | Event,
  targetValue?: unknown,
) => Promise<void> {
  const call = useCardCall();
  const { overlays } = useCardRuntime();
  return useCallback(
    (handler, event, targetValue) => {
      const open = (id: string) => overlays.open(id);
      const close = (id: string) => overlays.close(id);
      const { type, bubbles, timeStamp } = event;
      const id = event.target instanceof Element ? event.target.id : '';
      return call(
        handler,
        { type, bubbles, timeStamp, id, ...(targetValue !== undefined && { targetValue }) },
        { openPanel: open, closePanel: close, openModal: open, closeModal: close },
      );
    },
    [call, overlays],
  );
}
