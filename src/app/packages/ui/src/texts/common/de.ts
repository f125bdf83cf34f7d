import type { CommonTexts } from './types';

export const de: CommonTexts = {
  notKnown: 'Nicht bekannt',
  tryAgain: 'Erneut versuchen',
  missingScope: 'Der App fehlt eine Berechtigung: {scopes}.',
  unauthorized: 'HubSpot nimmt den Schlüssel der App nicht an.',
  reinstall: 'Ein HubSpot-Admin kann die App neu installieren.',
  notSetUp: 'In diesem Portal fehlt: {missing}. Ein Admin kann Tandem einrichten.',
  recordGone: 'Diesen Datensatz gibt es nicht mehr.',
  noContact: 'Dieser Deal hat noch keinen Kontakt. Ordnen Sie einen zu und sehen Sie wieder nach.',
  entryGone: 'Jemand hat dieses Urteil inzwischen geändert. Sehen Sie zuerst das neueste an.',
  tooBusy: 'HubSpot ist ausgelastet. Versuchen Sie es in {wait} erneut.',
  dayUsedUp:
    'Die HubSpot-Aufrufe für heute sind verbraucht. Versuchen Sie es nach Mitternacht erneut ({timeZone}).',
  ruleRefused:
    'Eine Regel Ihres Portals verlangt zuerst: {properties}. Bitte ausfüllen und erneut versuchen.',
  timedOut: 'HubSpot hat nicht rechtzeitig geantwortet.',
  serverDown: 'HubSpot hat gerade ein Problem.',
  offline: 'Es gibt keine Verbindung.',
  unexpected: 'Etwas ist schiefgegangen. Referenz für Ihren Admin: {reference}.',
  invalid: 'Bitte prüfen Sie die markierten Felder.',
};
