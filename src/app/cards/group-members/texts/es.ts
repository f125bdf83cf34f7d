import type { GroupTexts } from './types';

export const es: GroupTexts = {
  people: 'Personas',
  person: 'Persona',
  role: 'Función',
  noRole: 'Sin función',
  engagement: 'Interés',
  lastTouch: 'Último contacto',
  touches: 'Contactos',

  stateEngaged: 'Participa',
  stateQuiet: 'Se enfría',
  stateCold: 'Se enfrió',
  byProperties: 'Solo según sus propiedades',
  inDepth: 'Solo se leyeron todas las fuentes de las {count} personas más activas.',

  range: '{from}–{to} de {total}',
  andMore: 'y {count} más',
  moreEngaged: 'Más activas',
  lessEngaged: 'Menos activas',
  newer: 'Más recientes',
  older: 'Más antiguos',

  lookBack: 'Periodo',
  updating: 'Actualizando…',
  stillShown: 'Abajo se ve cómo estaba el {time}.',
  timeline: 'Qué ocurrió',
  nothingHappened: 'No se conoce nada de este periodo.',

  howCounted: 'Cómo se cuenta',
  howPeople:
    'Participa: un contacto contado o una reunión en los últimos {engaged}. Se enfrió: ninguno en los últimos {cold}.',
  howScore:
    'Puntuación: los puntos de todos los contactos, a la mitad cada {halfLife}, en una escala hasta 100. Muy alto desde {hot}, alto desde {warm}, moderado desde {cool}. Con menos de {touches} contactos en {window} no hay puntuación.',
};
