import type { GroupTranslation } from './types';

export const nl: GroupTranslation = [
  'Mensen', // people
  'Rol', // role
  'Geen rol', // noRole
  'Betrokkenheid', // engagement
  'Laatste contact', // lastTouch
  'Contacten', // touches
  'Betrokken', // stateEngaged
  'Koelt af', // stateQuiet
  'Afgekoeld', // stateCold
  'Alleen uit eigenschappen', // byProperties
  '{from}–{to} van {total}', // range
  'en nog {count}', // andMore
  'Vorige', // back
  'Volgende', // on
  'Periode', // lookBack
  'Wat er gebeurde', // timeline
  'Betrokken: een geteld contact in {engaged}. Afgekoeld: geen in {cold}.', // howPeople
];
