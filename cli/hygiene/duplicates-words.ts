import type { DuplicatePair } from '@tandem/core/hygiene';

type Reason = DuplicatePair['reasons'][number];

const words: Readonly<Record<Reason['kind'], string>> = {
  email: 'same e-mail',
  email_variant: 'e-mail of the same mailbox or company',
  name_and_domain: 'same name and company',
  phone: 'same phone',
  similar_name: 'similar name',
  domain: 'same or similar domain',
  company_name: 'same or similar company name',
  deal_name_and_company: 'same deal name',
  deal_amount_and_date: 'same company and amount, near close date, as',
};

/** E.g. `same phone +4930901820 (50 %), similar name Jane Doe (40 %)`. */
export const reasonsInWords = (reasons: readonly Reason[]): string =>
  reasons
    .map(({ kind, value, probability }) => `${words[kind]} ${value} (${percent(probability)})`)
    .join(', ');

/** @param share 0 to 1 */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
