import type { TouchSource } from '@tandem/contracts';
import type { Memory } from '../memory';
import { attempt } from './source-outcome';
import type { Attempt, Trouble } from './source-outcome';

/** How long a source that the portal lacks is not asked again, in milliseconds: scopes and tiers change seldom. */
const missingMs = 5 * 60_000;

/**
 * Reads from a source unless the portal was found to lack it a moment ago; then the same answer is given without a
 * request. `key` tells apart parts of a source that want scopes of their own.
 */
export async function throughGate<Value>(
  memory: Memory,
  now: number,
  key: TouchSource | `${TouchSource}:${string}`,
  work: () => Promise<Value>,
): Promise<Attempt<Value>> {
  const known = isClosed(memory, now, key);
  if (known) return { ok: false, trouble: known };
  const answer = await attempt(work);
  if (!answer.ok && answer.trouble.state === 'missing') {
    memory.keep(`missing ${key}`, answer.trouble, now + missingMs);
  }
  return answer;
}

/** Why a source is known to be missing; undefined when nothing is known against it. */
export const isClosed = (memory: Memory, now: number, key: string): Trouble | undefined =>
  memory.recall<Trouble>(`missing ${key}`, now);
