export const de = `
Personen
Rolle
Keine Rolle
Engagement
Letzter Touchpoint
Touchpoints

Beteiligt
Kühlt ab
Erkaltet
Noch kein Touchpoint
Beteiligt: ein gezählter Touchpoint, höchstens {engaged} alt. Erkaltet: der letzte ist über {cold} her.

Wert: die Punkte aller, alle {days} halbiert und nach Rolle gewichtet, als 100 × (1 − e^(−Punkte ÷ {saturation})).
Nur HubSpots Angaben
Im Einzelnen gelesen: {people} von {of} Personen, die aktivsten zuerst.

{from}–{to} von {total}
und {count} weitere
Vorige
Nächste
Zeitraum
Was geschah
`;
