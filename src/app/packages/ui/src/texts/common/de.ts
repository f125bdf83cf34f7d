import type { CommonTranslation } from './types';

export const de: CommonTranslation = [
  'Nicht bekannt', // notKnown
  'Erneut versuchen', // tryAgain
  'Der App fehlt eine Berechtigung: {scopes}.', // missingScope
  'HubSpot nimmt den Schlüssel der App nicht an.', // unauthorized
  'Ein HubSpot-Admin kann die App neu installieren.', // reinstall
  'In diesem Portal fehlt: {missing}. Ein Admin kann Tandem einrichten.', // notSetUp
  'Diesen Datensatz gibt es nicht mehr.', // recordGone
  'Dieser Deal hat noch keinen Kontakt. Ordnen Sie einen zu und sehen Sie wieder nach.', // noContact
  'Jemand hat dieses Urteil inzwischen geändert. Sehen Sie zuerst das neueste an.', // entryGone
  'HubSpot ist ausgelastet. Versuchen Sie es in {wait} erneut.', // tooBusy
  'Die HubSpot-Aufrufe für heute sind verbraucht. Versuchen Sie es nach Mitternacht erneut ({timeZone}).', // dayUsedUp
  'Eine Regel Ihres Portals verlangt zuerst: {properties}. Bitte ausfüllen und erneut versuchen.', // ruleRefused
  'HubSpot hat nicht rechtzeitig geantwortet.', // timedOut
  'HubSpot hat gerade ein Problem.', // serverDown
  'Es gibt keine Verbindung.', // offline
  'Etwas ist schiefgegangen. Referenz für Ihren Admin: {reference}.', // unexpected
  'Bitte prüfen Sie die markierten Felder.', // invalid
];
