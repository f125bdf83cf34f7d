import type { GroupTranslation } from './types';

export const fr: GroupTranslation = [
  'Personnes', // people
  'Rôle', // role
  'Aucun rôle', // noRole
  'Engagement', // engagement
  'Dernier contact', // lastTouch
  'Contacts', // touches
  'Actif', // stateEngaged
  'Se refroidit', // stateQuiet
  'Refroidi', // stateCold
  'Par propriétés seulement', // byProperties
  '{from} à {to} sur {total}', // range
  'et {count} de plus', // andMore
  'Précédents', // back
  'Suivants', // on
  'Période', // lookBack
  'Ce qui s’est passé', // timeline
  'Actif : un contact compté, il y a {engaged} au plus. Refroidi : aucun depuis {cold}.', // howPeople
];
