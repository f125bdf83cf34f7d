import type { Crm } from '@tandem/crm';
import type { Dependencies } from '../compose';

/**
 * Time that all sources beside the record have together, in milliseconds from the call's beginning: a rep is waiting,
 * and a source that is slower is named on the card instead.
 */
export const sourcesBudgetMs = 4_000;

/**
 * Time that one request to a source has of it with all its tries, in milliseconds: more than ten times the 120 ms that
 * docs/performance.md reckons with. Requests follow each other in two or three rounds, so that two of them may hang and
 * the others still have time.
 */
export const requestBudgetMs = 1_500;

/** Opens HubSpot for sources: one that hangs costs itself, and none of those that are asked after it. */
export const openSources = ({ openCrm }: Pick<Dependencies, 'openCrm'>): Crm =>
  openCrm(sourcesBudgetMs, requestBudgetMs);
