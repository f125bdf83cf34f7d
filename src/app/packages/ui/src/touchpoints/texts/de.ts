export const de = `
{when}{times} {what}
 zweimal
 {n}-mal
heute
gestern
am {day}
am {day}
am {day}
„{text}“

die Seite {it} gelesen
das Formular {it} ausgefüllt
mit dem Formular {it} um eine Demo gebeten
die E-Mail {it} geöffnet
einen Link in der E-Mail {it} angeklickt
auf die E-Mail {it} geantwortet
auf die Anzeige {it} reagiert
für die Veranstaltung {it} angemeldet
an der Veranstaltung {it} teilgenommen
die Veranstaltung {it} abgesagt
die Veranstaltung {it} versäumt
zum ersten Mal die Website besucht: {it}
die Website besucht: {it}
Ereignis {it}
Termin mit dem Vertrieb: {it}
Anruf vom Vertrieb: {it}
beim Vertrieb angerufen: {it}
E-Mail vom Vertrieb bekommen: {it}

Kaufhandlung
Zählt als null

Heiß
Warm
Kühl
Ruhig
Steigend
Fallend
Gleichbleibend
{trend}: {n} Punkte in einer Woche
{n} von 100
Kein Marketing-Touchpoint bekannt
Zu wenig Daten
Touchpoints in letzter Zeit: {n} von {needed} nötigen
Stand: {moment}
Maßstab: die Vereinbarung Ihres Portals.
Maßstab: der von Tandem, ohne Vereinbarung.
Maßstab: der von Tandem; die Vereinbarung war nicht lesbar.

Nicht alles ließ sich lesen
Stufe und Zahlen sind vielleicht zu niedrig.
Kontakteigenschaften
Formulareinsendungen
Websitebesuche und Ereignisse
Öffnungen und Klicks in Marketing-E-Mails
Marketingveranstaltungen
Kampagnen
Namen der Formulare, E-Mails und Seiten
Anrufe, Termine und E-Mails des Vertriebs
Erkennen von Kollegen
Nicht enthalten: {names}.
nicht in Ihrem HubSpot-Abonnement, fragen Sie Ihren Admin
Kollegen zählen wie Käufer.
nur die neuesten {n}
Noch nicht ganz gelesen.
{read} von {of} Kampagnen durchgesehen
`;
