import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Failure } from '@tandem/contracts';
import { callFunction } from './call-function';

export interface FunctionCaller<Request extends object, Answer extends { ok: boolean }> {
  /** The answer, or null when it came too late to matter: after a newer call, `drop`, or unmounting. */
  call: (request: Request) => Promise<Answer | Failure | null>;
  /** Forgets the call under way, because something newer is already known. */
  drop: () => void;
}

/** Calls a private function from a component; only the latest call's answer counts. */
export function useFunction<Request extends object, Answer extends { ok: boolean }>(
  name: string,
): FunctionCaller<Request, Answer> {
  const latest = useRef(0);
  const drop = useCallback(() => {
    latest.current += 1;
  }, []);
  useEffect(() => drop, [drop]);
  const call = useCallback(
    async (request: Request) => {
      latest.current += 1;
      const mine = latest.current;
      const answer = await callFunction<Answer>(name, request);
      return mine === latest.current ? answer : null;
    },
    [name],
  );
  return useMemo(() => ({ call, drop }), [call, drop]);
}
