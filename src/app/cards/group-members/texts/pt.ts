import type { GroupTranslation } from './types';

export const pt: GroupTranslation = [
  'Pessoas', // people
  'Função', // role
  'Sem função', // noRole
  'Interesse', // engagement
  'Último contacto', // lastTouch
  'Contactos', // touches
  'Participa', // stateEngaged
  'A arrefecer', // stateQuiet
  'Arrefeceu', // stateCold
  'Só por propriedades', // byProperties
  '{from}–{to} de {total}', // range
  'e mais {count}', // andMore
  'Anteriores', // back
  'Seguintes', // on
  'Período', // lookBack
  'O que aconteceu', // timeline
  'Participa: um contacto contado em {engaged}. Arrefeceu: nenhum em {cold}.', // howPeople
];
