export const de = `
{when}{times} {what}
 zweimal
 {count}-mal
heute
gestern
am {day}
am {day}
am {day}
„{text}“

die Seite {title} gelesen
das Formular {title} ausgefüllt
mit dem Formular {title} um eine Demo gebeten
die E-Mail {title} geöffnet
einen Link in der E-Mail {title} angeklickt
auf die E-Mail {title} geantwortet
auf die Anzeige {title} reagiert
für die Veranstaltung {title} angemeldet
an der Veranstaltung {title} teilgenommen
die Veranstaltung {title} abgesagt
die Veranstaltung {title} versäumt
zum ersten Mal die Website besucht: {title}
die Website besucht: {title}
Ereignis {title}
Termin mit dem Vertrieb: {title}
Anruf vom Vertrieb: {title}
E-Mail vom Vertrieb bekommen: {title}

Kaufhandlung
Zählt als null

Heiß
Warm
Kühl
Ruhig
Steigend
Fallend
Gleichbleibend
{trend}: {change} Punkte in einer Woche
{score} von 100
Kein Marketing-Touchpoint bekannt
Zu wenig Daten
Touchpoints in letzter Zeit: {count} von {needed} nötigen
Stand: {moment}
Maßstab: die Vereinbarung Ihres Portals.
Maßstab: der von Tandem, ohne Vereinbarung.
Maßstab: der von Tandem; die Vereinbarung war nicht lesbar.

Nicht alles ließ sich lesen
Was Sie sehen, stimmt.
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
nur die neuesten {count}
Noch nicht ganz gelesen.
{read} von {of} Kampagnen durchgesehen
`;
