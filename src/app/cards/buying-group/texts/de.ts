import type { BuyingGroupTexts } from './types';

export const de: BuyingGroupTexts = {
  loading: 'Buying Group wird geladen …',
  notLoaded: 'Die Buying Group konnte nicht geladen werden',
  emptyTitle: 'An diesem Deal ist noch kein Kontakt',
  empty: 'Ordnen Sie dem Deal die Menschen zu, die an diesem Kauf beteiligt sind, und sehen Sie wieder nach.',

  ready: 'Bereit',
  building: 'Im Aufbau',
  starting: 'Am Anfang',
  coverage: 'Besetzte Rollen',
  engagedCoverage: 'Beteiligte Rollen',
  howCoverage:
    'Besetzte Rollen: von jeder verlangten Rolle der besetzte Teil, im Mittel. Beteiligte Rollen: der Teil der verlangten Rollen mit einer beteiligten Person.',
  singleThreaded: 'Alles hängt an einer Person',
  singleThreadedWhy: 'Nur eine Person dieser Gruppe ist beteiligt.',

  requiredRoles: 'Rollen, die die Vereinbarung verlangt',
  noRolesRequired: 'Die Vereinbarung verlangt keine Rollen.',
  required: 'Verlangt',
  filled: 'Besetzt',
  state: 'Stand',
  missing: { one: '{count} fehlt', other: '{count} fehlen' },
  nobodyEngaged: 'Niemand beteiligt',

  setRole: 'Rolle setzen',
  rolesOf: 'Rollen von {name}',
  rolesHint: 'HubSpot führt Rollen am Kontakt: Sie gelten für jeden Deal.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  roleSaved: 'Rolle gespeichert',
  roleUnlabelled: 'Rolle am Kontakt gespeichert. Das Label an diesem Deal konnte nicht gesetzt werden.',
  roleNotSaved: 'Die Rolle ist noch nicht gespeichert',
  choiceKept: 'Ihre Auswahl bleibt.',

  stage: 'Phase: {stage}',

  credit: 'Anteil am Deal',
  model: 'Attributionsmodell',
  noCredit:
    'Noch kann keine Berührung einen Anteil haben. Öffnungen, Rauschen, eigene Berührungen des Vertriebs und solche nach dem Abschluss haben nie einen.',
  touch: 'Berührung',
  share: 'Anteil',
  total: 'Summe',
  others: { one: '{count} weitere Berührung', other: '{count} weitere Berührungen' },
  campaign: 'Kampagne',
  noCampaign: 'Keine Kampagne',
  notFound: 'Keine Berührung steht für {milestones}; der Anteil ging an die anderen.',
  brand: 'Marke',
  leadGeneration: 'Leadgewinnung',
  howSides:
    'Marke: Berührungen vor der ersten Conversion und solche, die nie konvertieren. Keines wird vom anderen abgezogen.',

  first: 'Erste Berührung',
  last: 'Letzte Berührung',
  lead_creation: 'Lead-Entstehung',
  deal_creation: 'Deal-Entstehung',
  closing: 'Abschluss',
  linear: 'Linear',
  u: 'U-förmig ({variant})',
  w: 'W-förmig',
  full_path: 'Ganzer Weg',
  time_decay: 'Zeitverfall',
  rest: 'Alle übrigen',
  evenly: 'Jeder Berührung gleich viel.',
  decays: 'Die Hälfte für je {days} vor der letzten Berührung.',
};
