import type { DatedVerdict, Step } from './state';

export const lena = 'Lena Vogt';
export const owen = 'Owen Pryce';
export const handedOver = (daysAgo: number): Step => ({ happened: 'handed over', daysAgo });
export const verdict = (daysAgo: number, given: DatedVerdict, by = lena): Step => ({
  happened: 'verdict',
  daysAgo,
  by,
  verdict: given,
});

export const answered = { request: 'answered', attempt: 1 } as const;
export const accepted = { rating: '4', disposition: 'accepted' };
export const rejected = { rating: '2', disposition: 'rejected', reason: 'no_interest_or_need' };
