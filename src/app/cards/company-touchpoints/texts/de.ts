import type { CompanyTexts } from './types';

export const de: CompanyTexts = {
  loading: 'Berührungen des Unternehmens werden geladen …',
  notLoaded: 'Die Berührungen des Unternehmens konnten nicht geladen werden',
  emptyTitle: 'In diesem Unternehmen ist noch niemand bekannt',
  empty: 'Ordnen Sie diesem Unternehmen Kontakte zu und sehen Sie wieder nach.',
  deals: 'Deals',
  strangers: 'Aktiv, aber an keinem Deal',
  strangersFound: {
    one: '{count} aktive Person mit einer Adresse bei {domains} ist an keinem Deal.',
    other: '{count} aktive Personen mit einer Adresse bei {domains} sind an keinem Deal.',
  },
  strangersNone: 'Alle, die bei {domains} aktiv sind, sind an einem Deal.',
  strangersNoDomain:
    'Dieses Unternehmen hat keine Domain; andere mit seinen Adressen sind so nicht zu finden. Tragen Sie eine im Datensatz ein.',
  strangersUnknown: 'Andere mit einer Adresse bei {domains} ließen sich gerade nicht suchen.',
  notAssociated: 'Diesem Unternehmen nicht zugeordnet',

  DECISION_MAKER: 'Entscheider',
  BUDGET_HOLDER: 'Budgetverantwortliche',
  EXECUTIVE_SPONSOR: 'Fürsprecher in der Leitung',
  CHAMPION: 'Champion',
  INFLUENCER: 'Beeinflusser',
  END_USER: 'Anwender',
  LEGAL_AND_COMPLIANCE: 'Recht und Compliance',
  BLOCKER: 'Gegner',
  OTHER: 'Andere',
};
