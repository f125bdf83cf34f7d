export const de = `
Nicht bekannt
Erneut versuchen
Der App fehlt eine Berechtigung: {scopes}.
Ein Admin kann sie hinzufügen (docs/scopes.md: tandem manifest) und die App neu installieren.
HubSpot nimmt den Schlüssel der App nicht an.
Ein HubSpot-Admin kann die App neu installieren.
In diesem Portal fehlt: {missing}. Ein Admin kann Tandem einrichten.
Diesen Datensatz gibt es nicht mehr.
HubSpot ist ausgelastet. Versuchen Sie es in {wait} erneut.
Die HubSpot-Aufrufe für heute sind verbraucht. Versuchen Sie es nach Mitternacht erneut ({timeZone}).
HubSpot hat nicht rechtzeitig geantwortet.
HubSpot hat gerade ein Problem.
Es gibt keine Verbindung.
Etwas ist schiefgegangen. Referenz für Ihren Admin: {reference}.
`;
