export const de = `
Wird geladen …
Das konnte nicht geladen werden

Personen
Rolle
Keine Rolle
Engagement
Letzter Touchpoint
Touchpoints

Beteiligt
Kühlt ab
Nur Öffnungen oder unsere Anrufe
Erkaltet
Noch kein Touchpoint
Beteiligt: ein gezählter Touchpoint, höchstens {engaged} alt. Erkaltet: der letzte ist über {cold} her.

Wert: Mittel der Aktivsten, so vieler wie verlangt ({people}); wer fehlt, zählt 0. Je Person: Punkte, alle {days} halbiert und nach Rolle gewichtet, als {formula}.
Punkte
Nur HubSpots Angaben
Im Einzelnen: {people} von {of} Personen, die aktivsten zuerst.
von {people} gelesenen Personen

{from}–{to} von {total}
und {count} weitere
Vorige
Nächste
Zeitraum
Was geschah
`;
