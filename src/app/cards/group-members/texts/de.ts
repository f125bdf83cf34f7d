import type { GroupTranslation } from './types';

export const de: GroupTranslation = [
  'Personen', // people
  'Rolle', // role
  'Keine Rolle', // noRole
  'Engagement', // engagement
  'Letzte Berührung', // lastTouch
  'Berührungen', // touches
  'Beteiligt', // stateEngaged
  'Kühlt ab', // stateQuiet
  'Erkaltet', // stateCold
  'Nur nach Eigenschaften', // byProperties
  '{from}–{to} von {total}', // range
  'und {count} weitere', // andMore
  'Vorige', // back
  'Nächste', // on
  'Zeitraum', // lookBack
  'Was geschah', // timeline
  'Beteiligt: eine gezählte Berührung, höchstens {engaged} alt. Erkaltet: die letzte ist über {cold} her.', // howPeople
];
