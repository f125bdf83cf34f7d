import type { CompanyTranslation } from './types';

export const de: CompanyTranslation = [
  'Berührungen des Unternehmens werden geladen …', // loading
  'Die Berührungen des Unternehmens konnten nicht geladen werden', // notLoaded
  'In diesem Unternehmen ist noch niemand bekannt', // emptyTitle
  'Ordnen Sie diesem Unternehmen Kontakte zu und sehen Sie wieder nach.', // empty
  'Deals', // deals
  'Aktiv, aber an keinem Deal', // strangers
  {
    one: '{count} aktive Person mit einer Adresse bei {domains} ist an keinem Deal.',
    other: '{count} aktive Personen mit einer Adresse bei {domains} sind an keinem Deal.',
  }, // strangersFound
  'Alle, die bei {domains} aktiv sind, sind an einem Deal.', // strangersNone
  'Dieses Unternehmen hat keine Domain; andere mit seinen Adressen sind so nicht zu finden. Tragen Sie eine im Datensatz ein.', // strangersNoDomain
  'Andere mit einer Adresse bei {domains} ließen sich gerade nicht suchen.', // strangersUnknown
  'Diesem Unternehmen nicht zugeordnet', // notAssociated
  'Entscheider', // DECISION_MAKER
  'Budgetverantwortliche', // BUDGET_HOLDER
  'Fürsprecher in der Leitung', // EXECUTIVE_SPONSOR
  'Champion', // CHAMPION
  'Beeinflusser', // INFLUENCER
  'Anwender', // END_USER
  'Recht und Compliance', // LEGAL_AND_COMPLIANCE
  'Gegner', // BLOCKER
  'Andere', // OTHER
];
