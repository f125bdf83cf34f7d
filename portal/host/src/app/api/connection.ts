/**
 * Whether the CRM answers at all. The host server marks its own "cannot reach the API" answers with the
 * header `X-Portal-Unreachable`, so that a 502 that the API itself gives is not mistaken for an outage.
 */
let reachable = true;
const listeners = new Set<() => void>();

export const unreachableHeader = 'x-portal-unreachable';

export const connection = {
  isReachable: (): boolean => reachable,
  report(next: boolean): void {
    if (next === reachable) return;
    reachable = next;
    for (const listener of [...listeners]) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
