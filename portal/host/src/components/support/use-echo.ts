import { useCallback, useEffect, useRef, useState } from 'react';
import { useCardCall } from './use-card-call';

export interface Echo<Value> {
  /** What the field shows. */
  value: Value;
  /** Shows a value without telling the card. */
  show(value: Value): void;
  /** Shows a value and tells the card's handlers, one after the other. */
  send(value: Value, ...handlers: (((value: never) => unknown) | undefined)[]): Promise<void>;
  /** Tells handlers something else than the shown value, as a part of the same exchange. */
  tell<Told>(told: Told, ...handlers: (((value: Told) => unknown) | undefined)[]): Promise<void>;
}

/**
 * A field's value that is shown at once and kept in step with the card behind the worker boundary.
 *
 * While messages about the value are under way, what the card sends back is out of date and would undo what was
 * typed since; the card's value is therefore adopted only when none is under way any more.
 *
 * @param remote the card's value, undefined when the card does not control the field
 * @param initial shown first when the card does not control the field
 */
export function useEcho<Value>(remote: Value | undefined, initial: Value): Echo<Value> {
  const call = useCardCall();
  const [value, setValue] = useState<Value>(remote === undefined ? initial : remote);
  const [settled, setSettled] = useState(0);
  const underWay = useRef(0);
  const remoteKey = JSON.stringify(remote);
  const latestRemote = useRef(remote);
  latestRemote.current = remote;

  useEffect(() => {
    if (underWay.current > 0 || latestRemote.current === undefined) return;
    setValue(latestRemote.current);
  }, [remoteKey, settled]);

  const tell = useCallback(
    async <Told>(told: Told, ...handlers: (((value: Told) => unknown) | undefined)[]) => {
      const present = handlers.filter((handler) => handler !== undefined);
      if (present.length === 0) return;
      underWay.current += 1;
      for (const handler of present) await call(handler, told);
      underWay.current -= 1;
      if (underWay.current === 0) setSettled((before) => before + 1);
    },
    [call],
  );
  const send = useCallback(
    (next: Value, ...handlers: (((value: never) => unknown) | undefined)[]) => {
      setValue(next);
      return tell(next as never, ...handlers);
    },
    [tell],
  );
  return { value, show: setValue, send, tell };
}
