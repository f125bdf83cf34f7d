export const de = `
Lead-Feedback wird geladen …
Abbrechen

Das Feedback konnte nicht geladen werden
Ihr Urteil ist noch nicht gespeichert
Ihre Eingaben bleiben. Ein neuer Versuch ist sicher: Nichts wird doppelt gespeichert.

Feedback gewünscht
Feedback gegeben
Zu diesem Lead gibt es noch kein Urteil.
Das Marketing hat diesen Lead erneut übergeben (Versuch {attempt}).
Der Wiedervorlagetag ist da (Versuch {attempt}).
Das letzte Urteil wurde zurückgenommen.
Seit {date}.

Versuch {attempt}
Korrektur
Später ersetzt
Aktuell
Vorher

Warum Sie diesen Lead haben
Lifecycle-Phase
MQL seit
Letzte Conversion
Quelle
Kampagne
Zuständig

Was „qualifiziert“ hier heißt
Vereinbarung Version {version}, in Kraft seit {date}

Kontakt
{name} (primär)
{count} Kontakt an diesem Deal | {count} Kontakte an diesem Deal

Ihr Urteil
Wie gut ist dieser Lead?
Was passiert mit ihm?
Grund
Genauer
Auswählen …
Keiner
Wiedervorlage am
Inhalt, der geholfen hat
Inhalt, der falsch war
Kommentar
Speichern
Das ist zu lang.
Das wird gebraucht.
Wählen Sie einen Tag nach heute.
Dieser Tag liegt zu weit in der Zukunft.
Das passt hier nicht. Bitte neu wählen.

Urteil gespeichert
Urteil zurückgenommen
Rückgängig
Korrigieren
Weiteres Urteil geben
Gespeichert. Die Eigenschaften des Datensatzes folgen in Kürze.
Die Eigenschaften des Datensatzes konnten nicht aktualisiert werden.
Eine neuere Vereinbarung ist nicht lesbar (Version {version}). Ein Admin kann das beheben.
Ihr erster Versuch war doch angekommen. Speichern Sie erneut, um ihn zu ersetzen.
Jemand anderes hat auch ein Urteil gegeben
Ein späteres Urteil ist jetzt das aktuelle
Beide bleiben erhalten; das spätere gilt.
Jemand hat dieses Urteil inzwischen geändert. Sehen Sie zuerst das neueste an.

Alle Versuche und Urteile ({count})
Aufgeführt: {shown} von {count}
Gründe und Verlauf: siehe Karte „{card}“ an diesem Datensatz.
`;
