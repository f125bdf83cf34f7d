import type { BuyingGroupTexts } from './types';

export const fr: BuyingGroupTexts = {
  loading: 'Chargement du groupe d’achat…',
  notLoaded: 'Le groupe d’achat n’a pas pu être chargé',
  emptyTitle: 'Aucun contact sur cette transaction',
  empty: 'Associez à la transaction les personnes qui participent à cet achat, puis regardez à nouveau.',

  ready: 'Prêt',
  building: 'En construction',
  starting: 'Au début',
  coverage: 'Rôles pourvus',
  engagedCoverage: 'Rôles actifs',
  howCoverage:
    'Rôles pourvus : la part pourvue de chaque rôle demandé, en moyenne. Rôles actifs : la part des rôles demandés avec une personne active.',
  singleThreaded: 'Tout dépend d’une personne',
  singleThreadedWhy: 'Une seule personne de ce groupe est active.',

  requiredRoles: 'Rôles que l’accord demande',
  noRolesRequired: 'L’accord ne demande aucun rôle.',
  required: 'Demandé',
  filled: 'Pourvu',
  state: 'État',
  missing: { one: '{count} manque', other: '{count} manquent' },
  nobodyEngaged: 'Personne d’actif',

  setRole: 'Définir le rôle',
  rolesOf: 'Rôles de {name}',
  rolesHint: 'HubSpot garde les rôles sur le contact : ils valent pour chaque transaction.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  roleSaved: 'Rôle enregistré',
  roleUnlabelled: 'Rôle enregistré sur le contact. Son libellé sur cette transaction n’a pas pu être posé.',
  roleNotSaved: 'Le rôle n’est pas encore enregistré',
  choiceKept: 'Votre choix est gardé.',

  stage: 'Phase : {stage}',

  credit: 'Part dans cette transaction',
  model: 'Modèle d’attribution',
  noCredit:
    'Aucun contact ne peut encore avoir de part. Les ouvertures, le bruit, les contacts de la vente et ceux d’après la conclusion n’en ont jamais.',
  touch: 'Contact',
  share: 'Part',
  total: 'Total',
  others: { one: '{count} autre contact', other: '{count} autres contacts' },
  campaign: 'Campagne',
  noCampaign: 'Aucune campagne',
  notFound: 'Aucun contact ne correspond à {milestones} ; cette part est allée aux autres.',
  brand: 'Marque',
  leadGeneration: 'Génération de leads',
  howSides:
    'Marque : les contacts d’avant la première conversion et ceux qui ne convertissent jamais. L’une n’est pas retirée de l’autre.',

  first: 'Premier contact',
  last: 'Dernier contact',
  lead_creation: 'Création du lead',
  deal_creation: 'Création de la transaction',
  closing: 'Conclusion',
  linear: 'Linéaire',
  u: 'En U ({variant})',
  w: 'En W',
  full_path: 'Parcours complet',
  time_decay: 'Dépréciation dans le temps',
  rest: 'Tous les autres',
  evenly: 'Autant à chaque contact.',
  decays: 'Moitié moins tous les {days} avant le dernier contact.',
};
