/** What one process remembers between calls: HubSpot may keep a process for many calls, or start one for each. */
export interface Memory {
  /** A value that was kept and is still fresh at `now` (epoch milliseconds). */
  recall<Value>(key: string, now: number): Value | undefined;
  keep(key: string, value: unknown, until: number): void;
}

/** Entries at most; the oldest go first. Names of forms and pages are one entry each kind, not one each. */
const mostEntries = 200;

/**
 * Memory of one process. Records of people are not kept in it, only names, terms, what a portal lacks, and the ids of the
 * contacts that campaigns influenced.
 */
export function createMemory(): Memory {
  const entries = new Map<string, { value: unknown; until: number }>();
  return {
    recall: <Value>(key: string, now: number) => {
      const entry = entries.get(key);
      if (!entry || entry.until <= now) return undefined;
      return entry.value as Value;
    },
    keep: (key, value, until) => {
      entries.delete(key);
      entries.set(key, { value, until });
      const [oldest] = entries.keys();
      if (entries.size > mostEntries && oldest !== undefined) entries.delete(oldest);
    },
  };
}
