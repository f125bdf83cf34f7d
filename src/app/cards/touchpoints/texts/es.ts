import type { CardTranslation } from './types';

export const es: CardTranslation = [
  'Cargando los contactos de marketing…', // loading
  'No se pudieron cargar los contactos', // notLoaded
  'Se sigue mostrando lo cargado antes.', // stillShown
  'HubSpot aún no conoce visitas, formularios, correos ni eventos de esta persona.', // empty

  'Cuánto interés', // level
  'Por qué este nivel', // why
  { one: '{count} punto', other: '{count} puntos' }, // points
  'Cómo se hace la puntuación', // formula
  'Puntos por contacto: {weights}.', // formulaPoints
  'Se reducen a la mitad cada {days}.', // formulaHalf
  'Cuentan como mucho {count} del mismo tipo al día y una apertura de cada correo.', // formulaCap
  'El papel en la compra también cuenta.', // formulaRole
  'Puntuación = 100 × (1 − e^(−puntos ÷ {saturation})): cada punto añade menos.', // formulaScore
  'Hacen falta {touches} contactos en {days}.', // formulaEnough
  'Reglas: el acuerdo de tu portal.', // agreed
  'Reglas: las de Tandem, pues no hay acuerdo.', // default
  'Reglas: las de Tandem, pues no se pudo leer el acuerdo.', // unread

  'Las últimas 13 semanas', // weeks
  'Lo mismo en palabras', // weeksInWords
  'Semana del', // weekAxis
  'Sin contar', // notCounted

  'Periodo', // period
  'Lo más importante', // moments
  'Sin conversiones, acciones de compra ni eventos en este periodo.', // momentsNone

  'Del primer contacto hasta hoy', // journey
  'Primer contacto', // firstTouch
  'Primera conversión', // firstConversion
  'Última conversión', // latestConversion
  'Campaña', // campaign
  'Mensaje actual', // message

  'Contenidos', // assets
  'Contenido', // asset
  'Contactos', // touches
  'Último', // last
  'y {count} más', // more

  'Todos los contactos', // log
  'Buscar', // search
  'Canales', // channels
  'Lado', // side
  'Todos', // all
  'Quitar filtros', // clear
  '{from}–{to} de {total}', // range
  'Más recientes', // newer
  'Anteriores', // older
  'Ningún contacto cumple estos filtros.', // noneFound
  'Ningún contacto en este periodo.', // noneInPeriod

  'Resumen', // brief
  'Copiar resumen', // copyBrief
  'Resumen copiado', // copied
  'No se copió. Selecciona el texto.', // notCopied
  'Contactos relevantes en 30 días', // meaningful

  'Por qué ahora', // whyNow
  'Nada urge ahora.', // nothingNow
  'Últimos contactos relevantes', // latest
  'Más: tarjeta «{card}» de este registro.', // seeCard
];
