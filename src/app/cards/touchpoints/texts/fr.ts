import type { CardTranslation } from './types';

export const fr: CardTranslation = [
  'Chargement des contacts marketing…', // loading
  'Les contacts n’ont pas pu être chargés', // notLoaded
  'Ce qui était déjà chargé reste affiché.', // stillShown
  'HubSpot ne connaît encore ni visite, ni formulaire, ni e-mail, ni événement de cette personne.', // empty

  'Quel intérêt', // level
  'Pourquoi ce niveau', // why
  { one: '{count} point', other: '{count} points' }, // points
  'Comment se fait le score', // formula
  'Points par contact\u00a0: {weights}.', // formulaPoints
  'Ils diminuent de moitié tous les {days}.', // formulaHalf
  'Au plus {count} du même genre comptent par jour, et une ouverture par e-mail.', // formulaCap
  'Le rôle dans l’achat compte aussi.', // formulaRole
  'Score = 100 × (1 − e^(−points ÷ {saturation}))\u00a0: chaque point ajoute un peu moins.', // formulaScore
  'Il faut {touches} contacts en {days}.', // formulaEnough
  'Règles\u00a0: l’accord de votre portail.', // agreed
  'Règles\u00a0: celles de Tandem, faute d’accord.', // default
  'Règles\u00a0: celles de Tandem, l’accord étant illisible.', // unread

  'Les 13 dernières semaines', // weeks
  'La même chose en mots', // weeksInWords
  'Semaine du', // weekAxis
  'Non compté', // notCounted

  'Période', // period
  'Le plus important', // moments
  'Ni conversion, ni action d’achat, ni événement sur cette période.', // momentsNone

  'Du premier contact à aujourd’hui', // journey
  'Premier contact', // firstTouch
  'Première conversion', // firstConversion
  'Dernière conversion', // latestConversion
  'Campagne', // campaign
  'Message actuel', // message

  'Contenus', // assets
  'Contenu', // asset
  'Contacts', // touches
  'Dernier', // last
  'et {count} de plus', // more

  'Tous les contacts', // log
  'Rechercher', // search
  'Canaux', // channels
  'Côté', // side
  'Tous', // all
  'Effacer les filtres', // clear
  '{from}–{to} sur {total}', // range
  'Plus récents', // newer
  'Plus anciens', // older
  'Aucun contact ne correspond à ces filtres.', // noneFound
  'Aucun contact sur cette période.', // noneInPeriod

  'Résumé', // brief
  'Copier le résumé', // copyBrief
  'Résumé copié', // copied
  'Non copié. Sélectionnez plutôt le texte.', // notCopied
  'Contacts utiles en 30 jours', // meaningful

  'Pourquoi maintenant', // whyNow
  'Rien ne presse.', // nothingNow
  'Derniers contacts utiles', // latest
  'Plus\u00a0: carte «\u00a0{card}\u00a0» sur cette fiche.', // seeCard
];
