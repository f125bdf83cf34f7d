export const de = `
Was vorher geladen war, ist noch zu sehen.

Wie warm
Warum diese Stufe
{n} Punkt | {n} Punkte
und {n} weiterer Touchpoint | und {n} weitere Touchpoints

Wie der Wert entsteht
Punkte je Touchpoint: {weights}.
Sie halbieren sich alle {days}.
Höchstens {n} gleicher Art zählen am Tag, und von jeder E-Mail eine Öffnung.
Jeweils × {factor}: {role}.
keine Rolle im Kauf bekannt
Wert = 100 × (1 − e^(−Punkte ÷ {saturation})): jeder weitere Punkt bringt weniger.
Nötig: {touches} Touchpoints in {days}.

Die letzten 13 Wochen
Dasselbe in Worten
Woche ab
Nicht gezählt

Zeitraum
Das Wichtigste
Keine Conversion, Kaufhandlung oder Veranstaltung in diesem Zeitraum.

Vom ersten Touchpoint bis heute
Herkunft
Besuche: {visits}, Seitenaufrufe: {views}
Organische Suche
Bezahlte Suche
Bezahlte soziale Medien
KI-Verweis
Direkt aufgerufen
Erster Touchpoint
Erste Conversion
Letzte Conversion
Kampagne
Kampagnen mit Einfluss
Keine gefunden
Aktuelle Botschaft
Geplanter Termin

Inhalte
Inhalt
Touchpoints
Zuletzt
und {n} weitere

Alle Touchpoints
Suchen
Kanäle
Wer
Ereignisart
Alle
Filter aufheben
{from}–{to} von {total}
Neuere
Ältere
Kein Touchpoint passt zu diesen Filtern.
Kein Touchpoint in diesem Zeitraum ({days}).
Kein Touchpoint in diesem Zeitraum ({days}); der letzte war am {date}.
{days} zeigen

Kurzfassung kopieren
Kurzfassung kopiert
Nicht kopiert. Markieren Sie stattdessen den Text.
Bedeutsame Touchpoints in 30 Tagen
`;
