import type { CommonTexts } from './types';

export const fr: CommonTexts = {
  notKnown: 'Inconnu',
  tryAgain: 'Réessayer',
  missingScope: 'Il manque une autorisation à l’application : {scopes}.',
  unauthorized: 'HubSpot n’accepte pas la clé de l’application.',
  reinstall: 'Un admin HubSpot peut réinstaller l’application.',
  notSetUp: 'Il manque dans ce portail : {missing}. Un admin peut configurer Tandem.',
  recordGone: 'Cette fiche n’existe plus.',
  noContact: 'Cette transaction n’a pas encore de contact. Associez-en un, puis revenez.',
  entryGone: 'Quelqu’un a modifié cet avis entre-temps. Regardez d’abord le dernier.',
  tooBusy: 'HubSpot est occupé. Réessayez dans {wait}.',
  dayUsedUp: 'Les appels HubSpot du jour sont épuisés. Réessayez après minuit ({timeZone}).',
  ruleRefused: 'Une règle de votre portail demande d’abord : {properties}. Remplissez, puis réessayez.',
  timedOut: 'HubSpot n’a pas répondu à temps.',
  serverDown: 'HubSpot a un problème en ce moment.',
  offline: 'Pas de connexion.',
  unexpected: 'Un problème est survenu. Référence pour votre admin : {reference}.',
  invalid: 'Vérifiez les champs signalés.',
};
