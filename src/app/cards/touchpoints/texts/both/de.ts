export const de = `
Touchpoints werden geladen …
Die Touchpoints konnten nicht geladen werden
HubSpot kennt noch keinen Besuch, kein Formular, keine E-Mail und keine Veranstaltung dieser Person.

Website
Formular
E-Mail
Veranstaltung
Anzeige
Soziale Medien
Verweis
Offline
Andere Ereignisse
Vertrieb
Marketing

Vom Mailprogramm geöffnet, nicht von einem Menschen
Mehrere Links binnen zwei Sekunden, wie Sicherheitsprogramme es tun
Eigene Leute
Von einer Maschine geöffnet
`;
