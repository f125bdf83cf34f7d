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
{count} Touchpoint in letzter Zeit, {needed} nötig | {count} Touchpoints in letzter Zeit, {needed} nötig
Stand: {moment}
Maßstab: die Vereinbarung Ihres Portals.
Maßstab: der von Tandem, da es keine Vereinbarung gibt.
Maßstab: der von Tandem, da die Vereinbarung nicht lesbar war.

Nicht alles ließ sich lesen
Was Sie sehen, stimmt; gezählt ist nur, was gelesen wurde.
Kontakteigenschaften
Formulareinsendungen
Websitebesuche und Ereignisse
Öffnungen und Klicks in Marketing-E-Mails
Marketingveranstaltungen
Kampagnen
Namen der Seiten
Anrufe, Termine und E-Mails des Vertriebs
Ihr HubSpot-Abonnement enthält das nicht. Fragen Sie Ihren Admin.
HubSpot ist ausgelastet.
Sehen Sie gleich noch einmal nach.
Bekannt: die neuesten {count}, ältere nicht.
Die Zeit war um. Bekannt: die neuesten {count}.
Einige Namen fehlen.
`;
