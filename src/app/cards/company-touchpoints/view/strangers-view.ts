import type { CompanyTouchpointsView } from '@tandem/contracts';
import type { CompanyLocale } from '../locale';
import { personRow } from './company-view';
import type { PersonRow } from './company-view';

/** Active people with the company's addresses whom no deal knows. */
export interface StrangersView {
  /** How many there are, that there are none, or why nobody can say. */
  summary: string;
  /** The most engaged of them; each with a mark when HubSpot does not associate them with the company. */
  rows: Array<PersonRow & { mark: string | null }>;
  /** Says how many more there are; null when all are listed. */
  more: string | null;
}

export function strangersView(view: CompanyTouchpointsView, locale: CompanyLocale): StrangersView {
  const { phrases, format } = locale;
  const { strangers, strangerCount } = view;
  const unlisted = (strangerCount ?? 0) - strangers.length;
  return {
    summary: summaryOf(view, locale),
    rows: strangers.map((person) => ({
      ...personRow(person, view.asOf, locale),
      mark: person.associated ? null : phrases.phrase('notAssociated'),
    })),
    more: unlisted > 0 ? phrases.phrase('andMore', { count: format.number(unlisted) }) : null,
  };
}

function summaryOf(
  { company, strangerCount }: CompanyTouchpointsView,
  { phrases, format }: CompanyLocale,
): string {
  const domains = format.list(company.domains);
  if (company.domains.length === 0) return phrases.phrase('strangersNoDomain');
  if (strangerCount === null) return phrases.phrase('strangersUnknown', { domains });
  if (strangerCount === 0) return phrases.phrase('strangersNone', { domains });
  return phrases.plural('strangersFound', strangerCount, { count: format.number(strangerCount), domains });
}
