import type { BuyingGroupTexts } from './types';

export const nl: BuyingGroupTexts = {
  loading: 'Koopgroep laden…',
  notLoaded: 'De koopgroep kon niet worden geladen',
  emptyTitle: 'Deze deal heeft nog geen contact',
  empty: 'Koppel de mensen die aan deze aankoop meedoen aan de deal en kijk opnieuw.',

  ready: 'Klaar',
  building: 'In opbouw',
  starting: 'Aan het begin',
  coverage: 'Ingevulde rollen',
  engagedCoverage: 'Betrokken rollen',
  howCoverage:
    'Ingevulde rollen: het ingevulde deel van elke gevraagde rol, gemiddeld. Betrokken rollen: het deel van de gevraagde rollen met een betrokken persoon.',
  singleThreaded: 'Alles hangt van één persoon af',
  singleThreadedWhy: 'Maar één persoon van deze groep is betrokken.',

  requiredRoles: 'Rollen die de afspraak vraagt',
  noRolesRequired: 'De afspraak vraagt geen rollen.',
  required: 'Gevraagd',
  filled: 'Ingevuld',
  state: 'Stand',
  missing: { one: '{count} ontbreekt', other: '{count} ontbreken' },
  nobodyEngaged: 'Niemand betrokken',

  setRole: 'Rol kiezen',
  rolesOf: 'Rollen van {name}',
  rolesHint: 'HubSpot bewaart rollen bij het contact: ze gelden voor elke deal.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  roleSaved: 'Rol opgeslagen',
  roleUnlabelled: 'Rol bij het contact opgeslagen. Het label bij deze deal kon niet worden gezet.',
  roleNotSaved: 'De rol is nog niet opgeslagen',
  choiceKept: 'Je keuze blijft staan.',

  stage: 'Fase: {stage}',

  credit: 'Aandeel in deze deal',
  model: 'Attributiemodel',
  noCredit:
    'Nog geen contact kan een aandeel hebben. Openingen, ruis, contacten van sales zelf en die na de afsluiting hebben er nooit een.',
  touch: 'Contact',
  share: 'Aandeel',
  total: 'Totaal',
  others: { one: '{count} ander contact', other: '{count} andere contacten' },
  campaign: 'Campagne',
  noCampaign: 'Geen campagne',
  notFound: 'Geen contact staat voor {milestones}; dat aandeel ging naar de andere.',
  brand: 'Merk',
  leadGeneration: 'Leadgeneratie',
  howSides:
    'Merk: contacten van voor de eerste conversie en die nooit converteren. Het ene gaat niet af van het andere.',

  first: 'Eerste contact',
  last: 'Laatste contact',
  lead_creation: 'Ontstaan van de lead',
  deal_creation: 'Ontstaan van de deal',
  closing: 'Afsluiting',
  linear: 'Lineair',
  u: 'U-vorm ({variant})',
  w: 'W-vorm',
  full_path: 'Hele pad',
  time_decay: 'Verval met de tijd',
  rest: 'Alle andere',
  evenly: 'Elk contact evenveel.',
  decays: 'De helft per {days} voor het laatste contact.',
};
