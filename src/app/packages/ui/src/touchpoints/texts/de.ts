import type { TouchTranslation } from './types';

export const de: TouchTranslation = [
  '{when}{times} {what}', // line
  ' zweimal', // twice
  ' {count}-mal', // times
  'heute', // today
  'gestern', // yesterday
  'am {day}', // onWeekday
  'am {day}', // onWeekend
  'am {day}', // onDate
  '„{text}“', // quoted
  'die Seite {title} gelesen', // page_view
  'das Formular {title} ausgefüllt', // form_submission
  'mit dem Formular {title} um eine Demo gebeten', // demo_request
  'die E-Mail {title} geöffnet', // email_open
  'einen Link in der E-Mail {title} angeklickt', // email_click
  'auf die E-Mail {title} geantwortet', // email_reply
  'auf die Anzeige {title} reagiert', // ad_interaction
  'für die Veranstaltung {title} angemeldet', // event_registered
  'an der Veranstaltung {title} teilgenommen', // event_attended
  'die Veranstaltung {title} abgesagt', // event_cancelled
  'die Veranstaltung {title} versäumt', // event_no_show
  'zum ersten Mal die Website besucht: {title}', // first_visit
  'die Website besucht: {title}', // latest_visit
  'Ereignis {title}', // custom_event
  'Termin mit dem Vertrieb: {title}', // meeting
  'Anruf vom Vertrieb: {title}', // call
  'E-Mail vom Vertrieb bekommen: {title}', // sales_email

  'Website', // web
  'Formular', // form
  'E-Mail', // email
  'Veranstaltung', // event
  'Anzeige', // ad
  'Soziale Medien', // social
  'Verweis', // referral
  'Offline', // offline
  'Andere Ereignisse', // custom
  'Vertrieb', // sales
  'Marketing', // marketing
  'Kaufhandlung', // buyingAction

  '{why}: zählt als null', // countsZero
  'Vom Mailprogramm geöffnet, nicht von einem Menschen', // prefetched_open
  'Mehrere Links binnen zwei Sekunden, wie Sicherheitsprogramme es tun', // bot_burst
  'Eigene Leute', // internal
  'HubSpot hielt es für eine Maschine', // bot_filtered

  'Heiß', // hot
  'Warm', // warm
  'Kühl', // cool
  'Ruhig', // quiet
  'Steigend', // rising
  'Fallend', // falling
  'Gleichbleibend', // steady
  '{trend}: {change} Punkte in einer Woche', // change
  '{score} von 100', // score
  'Kein Marketingkontakt bekannt', // noTouch
  'Zu wenig Daten', // notEnough
  {
    one: '{count} Kontakt in letzter Zeit, {needed} nötig',
    other: '{count} Kontakte in letzter Zeit, {needed} nötig',
  }, // notEnoughWhy
  'Stand: {moment}', // asOf

  'Nicht alles ließ sich lesen', // notComplete
  'Was Sie sehen, stimmt; gezählt ist nur, was gelesen wurde.', // notCompleteEffect
  'Kontakteigenschaften', // contact_properties
  'Formulareinsendungen', // form_submissions
  'Websitebesuche und Ereignisse', // event_occurrences
  'Öffnungen und Klicks in Marketing-E-Mails', // marketing_email_events
  'Marketingveranstaltungen', // marketing_events
  'Kampagnen', // campaigns
  'Namen der Seiten', // content
  'Anrufe, Termine und E-Mails des Vertriebs', // sales_activities
  'Ihr HubSpot-Abonnement enthält das nicht. Fragen Sie Ihren Admin.', // otherTier
  'HubSpot ist ausgelastet.', // busy
  'Sehen Sie gleich noch einmal nach.', // lookAgain
  'Bekannt: die neuesten {count}, ältere nicht.', // partLimit
  'Die Zeit war um. Bekannt: die neuesten {count}.', // partTime
  'Einige Namen fehlen.', // partNames
];
