import type { CommonTexts } from './types';

export const nl: CommonTexts = {
  notKnown: 'Niet bekend',
  tryAgain: 'Opnieuw proberen',
  missingScope: 'De app mist een machtiging: {scopes}.',
  unauthorized: 'HubSpot accepteert de sleutel van de app niet.',
  reinstall: 'Een HubSpot-beheerder kan de app opnieuw installeren.',
  notSetUp: 'In deze portal ontbreekt: {missing}. Een beheerder kan Tandem inrichten.',
  recordGone: 'Dit record bestaat niet meer.',
  noContact: 'Deze deal heeft nog geen contact. Koppel er een en kijk opnieuw.',
  entryGone: 'Iemand heeft dit oordeel intussen gewijzigd. Bekijk eerst het nieuwste.',
  tooBusy: 'HubSpot is druk. Probeer het over {wait} opnieuw.',
  dayUsedUp: 'De HubSpot-aanroepen van vandaag zijn op. Probeer het na middernacht opnieuw ({timeZone}).',
  ruleRefused: 'Een regel van je portal vraagt eerst om: {properties}. Vul dit in en probeer opnieuw.',
  timedOut: 'HubSpot antwoordde niet op tijd.',
  serverDown: 'HubSpot heeft nu een probleem.',
  offline: 'Er is geen verbinding.',
  unexpected: 'Er ging iets mis. Referentie voor je beheerder: {reference}.',
  invalid: 'Controleer de gemarkeerde velden.',
};
