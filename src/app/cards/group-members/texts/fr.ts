import type { GroupTexts } from './types';

export const fr: GroupTexts = {
  people: 'Personnes',
  person: 'Personne',
  role: 'Rôle',
  noRole: 'Aucun rôle',
  engagement: 'Engagement',
  lastTouch: 'Dernier contact',
  touches: 'Contacts',

  stateEngaged: 'Actif',
  stateQuiet: 'Se refroidit',
  stateCold: 'Refroidi',
  byProperties: 'D’après ses propriétés seulement',
  inDepth: 'Toutes les sources n’ont été lues que pour les {count} personnes les plus actives.',

  range: '{from} à {to} sur {total}',
  andMore: 'et {count} de plus',
  moreEngaged: 'Plus actifs',
  lessEngaged: 'Moins actifs',
  newer: 'Plus récents',
  older: 'Plus anciens',

  lookBack: 'Période',
  updating: 'Mise à jour…',
  stillShown: 'Ci-dessous, l’état du {time}.',
  timeline: 'Ce qui s’est passé',
  nothingHappened: 'Rien n’est connu de cette période.',

  howCounted: 'Comment c’est compté',
  howPeople:
    'Actif : un contact compté ou une réunion, il y a {engaged} au plus. Refroidi : aucun depuis {cold}.',
  howScore:
    'Score : les points de tous les contacts, divisés par deux tous les {halfLife}, sur une échelle jusqu’à 100. Brûlant dès {hot}, chaud dès {warm}, tiède dès {cool}. Pas de score sous {touches} contacts en {window}.',
};
