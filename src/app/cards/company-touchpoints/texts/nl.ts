import type { CompanyTexts } from './types';

export const nl: CompanyTexts = {
  loading: 'Contacten met het bedrijf laden…',
  notLoaded: 'De contacten met het bedrijf konden niet worden geladen',
  emptyTitle: 'Bij dit bedrijf is nog niemand bekend',
  empty: 'Koppel contacten aan dit bedrijf en kijk opnieuw.',
  deals: 'Deals',
  strangers: 'Actief, maar op geen deal',
  strangersFound: {
    one: '{count} actieve persoon met een adres bij {domains} staat op geen deal.',
    other: '{count} actieve mensen met een adres bij {domains} staan op geen deal.',
  },
  strangersNone: 'Iedereen die bij {domains} actief is, staat op een deal.',
  strangersNoDomain:
    'Dit bedrijf heeft geen domein; anderen met zijn adressen zijn zo niet te vinden. Vul er een in bij het record.',
  strangersUnknown: 'Anderen met een adres bij {domains} konden nu niet worden gezocht.',
  notAssociated: 'Niet aan dit bedrijf gekoppeld',

  DECISION_MAKER: 'Beslisser',
  BUDGET_HOLDER: 'Budgethouder',
  EXECUTIVE_SPONSOR: 'Steun in de directie',
  CHAMPION: 'Kampioen',
  INFLUENCER: 'Beïnvloeder',
  END_USER: 'Eindgebruiker',
  LEGAL_AND_COMPLIANCE: 'Juridisch en compliance',
  BLOCKER: 'Tegenstander',
  OTHER: 'Anders',
};
