import type { CompanyTranslation } from './types';

export const nl: CompanyTranslation = [
  'Contacten met het bedrijf laden…', // loading
  'De contacten met het bedrijf konden niet worden geladen', // notLoaded
  'Bij dit bedrijf is nog niemand bekend', // emptyTitle
  'Koppel contacten aan dit bedrijf en kijk opnieuw.', // empty
  'Deals', // deals
  'Actief, maar op geen deal', // strangers
  {
    one: '{count} actieve persoon met een adres bij {domains} staat op geen deal.',
    other: '{count} actieve mensen met een adres bij {domains} staan op geen deal.',
  }, // strangersFound
  'Iedereen die bij {domains} actief is, staat op een deal.', // strangersNone
  'Dit bedrijf heeft geen domein; anderen met zijn adressen zijn zo niet te vinden. Vul er een in bij het record.', // strangersNoDomain
  'Anderen met een adres bij {domains} konden nu niet worden gezocht.', // strangersUnknown
  'Niet aan dit bedrijf gekoppeld', // notAssociated
  'Beslisser', // DECISION_MAKER
  'Budgethouder', // BUDGET_HOLDER
  'Steun in de directie', // EXECUTIVE_SPONSOR
  'Kampioen', // CHAMPION
  'Beïnvloeder', // INFLUENCER
  'Eindgebruiker', // END_USER
  'Juridisch en compliance', // LEGAL_AND_COMPLIANCE
  'Tegenstander', // BLOCKER
  'Anders', // OTHER
];
