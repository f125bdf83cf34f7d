import type { Crm } from '@tandem/crm';
import type { Dependencies } from '../compose';

/**
 * Time that all sources beside the record have together, in milliseconds from the call's beginning: a rep is waiting,
 * and a source that is slower is named on the card instead.
 */
export const sourcesBudgetMs = 4_000;

/**
 * Time that one request to a source has of it with all its tries, in milliseconds: half, since sources are asked in two
 * rounds and one that hangs in the first must leave time for the second; and many times the 120 ms that
 * docs/performance.md reckons with, so that nothing is missing only because HubSpot is slow today.
 */
export const requestBudgetMs = sourcesBudgetMs / 2;

/** Opens HubSpot for sources: one that hangs costs itself, and none of those that are asked after it. */
export const openSources = ({ openCrm }: Pick<Dependencies, 'openCrm'>): Crm =>
  openCrm(sourcesBudgetMs, requestBudgetMs);
