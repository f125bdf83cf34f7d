import type { Reading } from './read-person';
import { attempt } from './source-outcome';

/** An account's time zone seldom changes; kept for an hour, in milliseconds. */
const freshMs = 60 * 60_000;

/**
 * The portal's time zone: as the card has it from HubSpot, otherwise asked for. Days are UTC's when that fails too, or
 * when the runtime does not know the answer: a touch near midnight may then stand on the day beside its own, and nothing
 * else is wrong. The view names the zone it was made in.
 *
 * @param given IANA name from the card's context; ignored when the runtime does not know it
 */
export async function portalTimeZone(
  { crm, memory, now, budget }: Reading,
  given: string | undefined,
): Promise<string> {
  if (given !== undefined && isTimeZone(given)) return given;
  const known = memory.recall<string>('time zone', now);
  if (known !== undefined) return known;
  budget.take();
  const answer = await attempt(() => crm.accountInfo.details());
  if (!answer.ok || !isTimeZone(answer.value.timeZone)) return 'UTC';
  const { timeZone } = answer.value;
  memory.keep('time zone', timeZone, now + freshMs);
  return timeZone;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
