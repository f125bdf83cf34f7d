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

export interface EchoOptions {
  /**
   * For fields that are typed into: what the card has not answered to yet stays. Other fields go back to the
   * card's value when the card does not take a choice over.
   */
  keepsDraft?: boolean;
}

type Handler<Told> = ((value: Told) => unknown) | undefined;

/**
 * A field's value that is shown at once and kept in step with the card behind the worker boundary.
 *
 * Two things would undo what was typed in the meantime, and are held back: any value of the card while messages
 * about the field are under way, and a value of the card that repeats an older edit while a newer one is still
 * to be answered (a handler that works on after it returned).
 *
 * @param remote the card's value, undefined when the card does not control the field
 * @param initial shown first when the card does not control the field
 */
export function useEcho<Value>(
  remote: Value | undefined,
  initial: Value,
  { keepsDraft = false }: EchoOptions = {},
): Echo<Value> {
  const call = useCardCall();
  const [value, setValue] = useState<Value>(remote === undefined ? initial : remote);
  const [settled, setSettled] = useState(0);
  const underWay = useRef(0);
  const unanswered = useRef<string[]>([]);
  const remoteKey = JSON.stringify(remote);
  const adoptedKey = useRef(remoteKey);
  const latestRemote = useRef(remote);
  latestRemote.current = remote;

  useEffect(() => {
    if (latestRemote.current === undefined) return;
    const answered = unanswered.current.lastIndexOf(remoteKey);
    unanswered.current.splice(0, Math.max(0, answered));
    const repeatsOlderEdit = answered >= 0 && unanswered.current.length > 1;
    const unchanged = remoteKey === adoptedKey.current;
    if (underWay.current > 0 || repeatsOlderEdit || (keepsDraft && unchanged)) return;
    unanswered.current = [];
    adoptedKey.current = remoteKey;
    setValue(latestRemote.current);
  }, [remoteKey, settled, keepsDraft]);

  const tell = useCallback(
    async <Told>(told: Told, ...handlers: Handler<Told>[]) => {
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
    (next: Value, ...handlers: Handler<never>[]) => {
      setValue(next);
      if (handlers.some(Boolean)) unanswered.current.push(JSON.stringify(next));
      return tell(next as never, ...handlers);
    },
    [tell],
  );
  return { value, show: setValue, send, tell };
}
