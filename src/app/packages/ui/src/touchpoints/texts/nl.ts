import type { TouchTranslation } from './types';

export const nl: TouchTranslation = [
  '{when}{times} {what}', // line
  ' twee keer', // twice
  ' {count} keer', // times
  'vandaag', // today
  'gisteren', // yesterday
  '{day}', // onWeekday
  '{day}', // onWeekend
  'op {day}', // onDate
  '‘{text}’', // quoted
  'de pagina {title} gelezen', // page_view
  'het formulier {title} ingevuld', // form_submission
  'met het formulier {title} om een demo gevraagd', // demo_request
  'de e-mail {title} geopend', // email_open
  'op een link in de e-mail {title} geklikt', // email_click
  'op de e-mail {title} geantwoord', // email_reply
  'op de advertentie {title} gereageerd', // ad_interaction
  'voor het evenement {title} aangemeld', // event_registered
  'het evenement {title} bijgewoond', // event_attended
  'het evenement {title} afgezegd', // event_cancelled
  'het evenement {title} gemist', // event_no_show
  'voor het eerst de website bezocht: {title}', // first_visit
  'de website bezocht: {title}', // latest_visit
  'gebeurtenis {title}', // custom_event
  'afspraak met verkoop: {title}', // meeting
  'telefoontje van verkoop: {title}', // call
  'e-mail van verkoop gekregen: {title}', // sales_email

  'Website', // web
  'Formulier', // form
  'E-mail', // email
  'Evenement', // event
  'Advertentie', // ad
  'Sociale media', // social
  'Verwijzing', // referral
  'Offline', // offline
  'Andere gebeurtenissen', // custom
  'Verkoop', // sales
  'Marketing', // marketing
  'Koopactie', // buyingAction

  '{why}: telt als nul', // countsZero
  'Geopend door het mailprogramma, niet door een mens', // prefetched_open
  'Meerdere links binnen twee seconden, zoals beveiligingssoftware doet', // bot_burst
  'Iemand van onszelf', // internal
  'HubSpot zag het aan voor een machine', // bot_filtered

  'Heet', // hot
  'Warm', // warm
  'Koel', // cool
  'Rustig', // quiet
  'Stijgend', // rising
  'Dalend', // falling
  'Gelijk', // steady
  '{trend}: {change} punten in een week', // change
  '{score} van 100', // score
  'Geen marketingcontact bekend', // noTouch
  'Te weinig gegevens', // notEnough
  {
    one: '{count} recent contactmoment, {needed} nodig',
    other: '{count} recente contactmomenten, {needed} nodig',
  }, // notEnoughWhy
  'Stand van {moment}', // asOf

  'Niet alles kon worden gelezen', // notComplete
  'Wat je ziet klopt en telt alleen wat gelezen is.', // notCompleteEffect
  'Contacteigenschappen', // contact_properties
  'Ingestuurde formulieren', // form_submissions
  'Websitebezoeken en gebeurtenissen', // event_occurrences
  'Openingen en kliks in marketingmails', // marketing_email_events
  'Marketingevenementen', // marketing_events
  'Campagnes', // campaigns
  'Namen van pagina’s', // content
  'Telefoontjes, afspraken en e-mails van verkoop', // sales_activities
  'Je HubSpot-abonnement bevat dit niet. Vraag je beheerder.', // otherTier
  'HubSpot is druk.', // busy
  'Kijk zo nog eens.', // lookAgain
  'Bekend: de nieuwste {count}, oudere niet.', // partLimit
  'De tijd was om. Bekend: de nieuwste {count}.', // partTime
  'Sommige namen ontbreken.', // partNames
];
