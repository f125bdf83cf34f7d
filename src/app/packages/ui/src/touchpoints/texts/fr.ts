import type { TouchTranslation } from './types';

export const fr: TouchTranslation = [
  '{what}{times} {when}', // line
  ' deux fois', // twice
  ' {count} fois', // times
  'aujourd’hui', // today
  'hier', // yesterday
  '{day}', // onWeekday
  '{day}', // onWeekend
  'le {day}', // onDate
  '«\u00a0{text}\u00a0»', // quoted
  'a lu la page {title}', // page_view
  'a rempli le formulaire {title}', // form_submission
  'a demandé une démo par le formulaire {title}', // demo_request
  'a ouvert l’e-mail {title}', // email_open
  'a cliqué sur un lien de l’e-mail {title}', // email_click
  'a répondu à l’e-mail {title}', // email_reply
  'a réagi à l’annonce {title}', // ad_interaction
  's’est inscrit à l’événement {title}', // event_registered
  'a participé à l’événement {title}', // event_attended
  'a annulé l’événement {title}', // event_cancelled
  'a manqué l’événement {title}', // event_no_show
  'a visité le site pour la première fois\u00a0: {title}', // first_visit
  'a visité le site\u00a0: {title}', // latest_visit
  'événement {title}', // custom_event
  'réunion avec l’équipe commerciale\u00a0: {title}', // meeting
  'appel de l’équipe commerciale\u00a0: {title}', // call
  'a reçu un e-mail de l’équipe commerciale\u00a0: {title}', // sales_email

  'Site web', // web
  'Formulaire', // form
  'E-mail', // email
  'Événement', // event
  'Annonce', // ad
  'Réseaux sociaux', // social
  'Site référent', // referral
  'Hors ligne', // offline
  'Autres événements', // custom
  'Ventes', // sales
  'Marketing', // marketing
  'Action d’achat', // buyingAction

  '{why}\u00a0: compte pour zéro', // countsZero
  'Ouvert par la messagerie, pas par une personne', // prefetched_open
  'Plusieurs liens en deux secondes, comme le font les antivirus', // bot_burst
  'Une personne de chez nous', // internal
  'HubSpot l’a pris pour une machine', // bot_filtered

  'Chaud', // hot
  'Tiède', // warm
  'Frais', // cool
  'Calme', // quiet
  'En hausse', // rising
  'En baisse', // falling
  'Stable', // steady
  '{trend}\u00a0: {change} points en une semaine', // change
  '{score} sur 100', // score
  'Aucun contact marketing connu', // noTouch
  'Pas assez de données', // notEnough
  {
    one: '{count} contact récent, {needed} nécessaires',
    other: '{count} contacts récents, {needed} nécessaires',
  }, // notEnoughWhy
  'État au {moment}', // asOf

  'Tout n’a pas pu être lu', // notComplete
  'Ce qui est affiché est juste et ne compte que ce qui a été lu.', // notCompleteEffect
  'Propriétés du contact', // contact_properties
  'Formulaires envoyés', // form_submissions
  'Visites du site et événements suivis', // event_occurrences
  'Ouvertures et clics des e-mails marketing', // marketing_email_events
  'Événements marketing', // marketing_events
  'Campagnes', // campaigns
  'Noms des pages', // content
  'Appels, réunions et e-mails des ventes', // sales_activities
  'Votre abonnement HubSpot ne le comprend pas. Demandez à votre admin.', // otherTier
  'HubSpot est occupé.', // busy
  'Regardez de nouveau dans un instant.', // lookAgain
  'Connus\u00a0: les {count} plus récents, pas les autres.', // partLimit
  'Le temps a manqué. Connus\u00a0: les {count} plus récents.', // partTime
  'Certains noms manquent.', // partNames
];
