import type { GroupTranslation } from './types';

export const es: GroupTranslation = [
  'Personas', // people
  'Función', // role
  'Sin función', // noRole
  'Interés', // engagement
  'Último contacto', // lastTouch
  'Contactos', // touches
  'Participa', // stateEngaged
  'Se enfría', // stateQuiet
  'Se enfrió', // stateCold
  'Solo por propiedades', // byProperties
  '{from}–{to} de {total}', // range
  'y {count} más', // andMore
  'Anteriores', // back
  'Siguientes', // on
  'Periodo', // lookBack
  'Qué ocurrió', // timeline
  'Participa: un contacto contado en {engaged}. Se enfrió: ninguno en {cold}.', // howPeople
];
