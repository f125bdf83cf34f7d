import type { FeedbackRequestState } from '@tandem/taxonomy';
import { calendarDate, startOfDate } from '../calendar';
import type { Ledger } from './ledger';

/** What besides the ledger decides whether a verdict is asked for. */
export interface RequestCircumstances {
  /** When the contact was last handed over (became MQL), epoch milliseconds; null when never or unknown. */
  handedOverAt: number | null;
  /** Epoch milliseconds. */
  now: number;
  /** IANA name of the portal's time zone: wake-up dates begin at its midnight. */
  timeZone: string;
}

/**
 * What is asked of the rep now. The first verdict is attempt 1. A hand-over after the verdict that counts, or the
 * arrival of a recycled lead's wake-up date, asks for the next attempt; otherwise the question is answered.
 */
export function requestState(ledger: Ledger, circumstances: RequestCircumstances): FeedbackRequestState {
  const { current, currentGivenAt } = ledger;
  const { handedOverAt, now, timeZone } = circumstances;
  if (current === null || currentGivenAt === null) {
    const because = ledger.entries.length > 0 ? 'retracted' : 'never_reviewed';
    return { state: 'requested', because, attempt: 1, since: handedOverAt };
  }
  const attempt = current.attempt + 1;
  if (handedOverAt !== null && handedOverAt > currentGivenAt && handedOverAt <= now) {
    return { state: 'requested', because: 'handed_over_again', attempt, since: handedOverAt };
  }
  const { disposition, wakeUpDate } = current;
  if (disposition === 'recycled' && wakeUpDate !== null && wakeUpDate <= calendarDate(now, timeZone)) {
    return { state: 'requested', because: 'woken_up', attempt, since: startOfDate(wakeUpDate, timeZone) };
  }
  return { state: 'answered', attempt: current.attempt };
}
