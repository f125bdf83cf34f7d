export const de = `
Daten dieses Datensatzes werden geprüft…
Die Daten konnten nicht geprüft werden
Was Sie sehen, ist vom {moment}. Ihre Eingaben bleiben erhalten.
Wert
Nichts konnte gemessen werden
{score} von {best}
Note {grade}
Note {grade}
Gespeichert
Als richtig vermerkt
Hier stimmt noch etwas nicht.
{count} Punkt mehr seit {day}. | {count} Punkte mehr seit {day}.
{count} Punkt weniger seit {day}. | {count} Punkte weniger seit {day}.
Unverändert seit {day}.
Gut genug: Der Rest kann warten.
Gut genug, aber {count} Angabe kann nicht warten. | Gut genug, aber {count} Angaben können nicht warten.
Gut genug ab {score}.

Woraus er besteht
Vollständigkeit
Gültigkeit
Aktualität
Stimmigkeit
Eindeutigkeit
Nicht gemessen
{percent} des Werts

{count} Angabe zu berichtigen | {count} Angaben zu berichtigen
Alles, was messbar war, ist richtig.
Hier anfangen
bringt {count} Punkt | bringt {count} Punkte
etwa {time}
Berichtigen
Was tun?
Alle {count} zeigen
Noch nicht gespeichert
„{value}“ übernehmen
{values} übernehmen
Leer lassen
Leer lassen: {fields}
Speichern
Wird gespeichert…
Später
Ist so richtig
Auswählen
Ja
Nein
leer

Geben Sie zuerst einen Wert ein.
Ändern Sie zuerst den Wert.
Das ist zu lang für HubSpot.
HubSpot bietet diese Auswahl nicht an. Wählen Sie eine andere.
HubSpot nimmt das nicht als Datum an.
HubSpot nimmt diesen Wert nicht an. Prüfen Sie die Schreibweise.
Ein anderer Datensatz hat diesen Wert schon. Vielleicht ist es zweimal derselbe.
Nicht gespeichert
Ihre Eingabe bleibt erhalten.
„{field}“ wurde inzwischen geändert
Jetzt in HubSpot
Ihre Eingabe
So lassen
Meine speichern
Nicht gespeichert und nicht mehr gefragt: {field}: {value}
Verwerfen

Mögliche Dubletten
zu {percent} wahrscheinlich
Eigenschaft
Dieser Datensatz
Der andere
Gleich
Verschieden

Als richtig bestätigt
{field} „{value}“: {name}, {day}
Nicht angesehen: {things}.
Die nächste Prüfung versucht es wieder.
Dubletten
zuständige Person
Unternehmen
Kontakte
Deals
Deal-Phasen
Felder des Portals
die Vereinbarung
{passed} von {applied} Prüfungen bestanden.
Bedingungen wie vereinbart, Regelversion {version}.
Tandems eigene Bedingungen, Regelversion {version}.
Vorerst Tandems eigene Bedingungen, Regelversion {version}.
Stand: {moment}.
Erneut prüfen
Mehr: Karte „{card}“ in diesem Datensatz.
`;
