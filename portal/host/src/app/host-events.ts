import { useEffect, useRef } from 'react';
import type { HostEvent } from '../shared-types';

type Listener = (event: HostEvent) => void;

const listeners = new Set<Listener>();
let source: EventSource | null = null;

/** One stream for the whole page; the browser reconnects it by itself. */
function open(): void {
  if (source) return;
  source = new EventSource('/host/events');
  source.onmessage = (message) => {
    const event = JSON.parse(message.data as string) as HostEvent;
    for (const listener of [...listeners]) listener(event);
  };
}

/** Hears every message of the host server's event stream while the component is mounted. */
export function useHostEvents(listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const hear: Listener = (event) => latest.current(event);
    listeners.add(hear);
    open();
    return () => {
      listeners.delete(hear);
    };
  }, []);
}
