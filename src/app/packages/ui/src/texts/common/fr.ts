import type { CommonTranslation } from './types';

export const fr: CommonTranslation = [
  'Inconnu', // notKnown
  'Réessayer', // tryAgain
  'Il manque une autorisation à l’application : {scopes}.', // missingScope
  'HubSpot n’accepte pas la clé de l’application.', // unauthorized
  'Un admin HubSpot peut réinstaller l’application.', // reinstall
  'Il manque dans ce portail : {missing}. Un admin peut configurer Tandem.', // notSetUp
  'Cette fiche n’existe plus.', // recordGone
  'Cette transaction n’a pas encore de contact. Associez-en un, puis revenez.', // noContact
  'Quelqu’un a modifié cet avis entre-temps. Regardez d’abord le dernier.', // entryGone
  'HubSpot est occupé. Réessayez dans {wait}.', // tooBusy
  'Les appels HubSpot du jour sont épuisés. Réessayez après minuit ({timeZone}).', // dayUsedUp
  'Une règle de votre portail demande d’abord : {properties}. Remplissez, puis réessayez.', // ruleRefused
  'HubSpot n’a pas répondu à temps.', // timedOut
  'HubSpot a un problème en ce moment.', // serverDown
  'Pas de connexion.', // offline
  'Un problème est survenu. Référence pour votre admin : {reference}.', // unexpected
  'Vérifiez les champs signalés.', // invalid
];
