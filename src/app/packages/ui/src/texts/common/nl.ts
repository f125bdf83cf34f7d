import type { CommonTranslation } from './types';

export const nl: CommonTranslation = [
  'Niet bekend', // notKnown
  'Opnieuw proberen', // tryAgain
  'De app mist een machtiging: {scopes}.', // missingScope
  'HubSpot accepteert de sleutel van de app niet.', // unauthorized
  'Een HubSpot-beheerder kan de app opnieuw installeren.', // reinstall
  'In deze portal ontbreekt: {missing}. Een beheerder kan Tandem inrichten.', // notSetUp
  'Dit record bestaat niet meer.', // recordGone
  'Deze deal heeft nog geen contact. Koppel er een en kijk opnieuw.', // noContact
  'Iemand heeft dit oordeel intussen gewijzigd. Bekijk eerst het nieuwste.', // entryGone
  'HubSpot is druk. Probeer het over {wait} opnieuw.', // tooBusy
  'De HubSpot-aanroepen van vandaag zijn op. Probeer het na middernacht opnieuw ({timeZone}).', // dayUsedUp
  'Een regel van je portal vraagt eerst om: {properties}. Vul dit in en probeer opnieuw.', // ruleRefused
  'HubSpot antwoordde niet op tijd.', // timedOut
  'HubSpot heeft nu een probleem.', // serverDown
  'Er is geen verbinding.', // offline
  'Er ging iets mis. Referentie voor je beheerder: {reference}.', // unexpected
  'Controleer de gemarkeerde velden.', // invalid
];
