import type { FeedbackTranslation } from './types';

export const es: FeedbackTranslation = [
  'Cargando la valoración del lead…', // loading
  'Cancelar', // cancel

  'No se pudo cargar la valoración', // notLoaded
  'Tu valoración aún no está guardada', // notSaved
  'Lo que has escrito se conserva. Reintentar es seguro: nada se guarda dos veces.', // draftKept

  'Se pide tu valoración', // wanted
  'Valoración dada', // given
  'Nadie ha valorado este lead todavía.', // neverReviewed
  'Marketing ha vuelto a entregar este lead (intento {attempt}).', // handedOverAgain
  'Ha llegado su fecha de reactivación (intento {attempt}).', // wokenUp
  'La última valoración se retiró.', // retracted
  'Desde el {date}.', // since

  'Intento {attempt}', // attempt
  'Corrección', // correction
  'Sustituida después', // replaced
  'Actual', // current
  'Antes', // before

  'Por qué tienes este lead', // handover
  'Etapa del ciclo de vida', // stage
  'MQL desde', // mqlDate
  'Última conversión', // conversion
  'Origen', // source
  'Campaña', // campaign
  'Propietario', // owner

  'Qué significa aquí «cualificado»', // meaning
  'Acuerdo versión {version}, en vigor desde el {date}', // agreement

  'Contacto', // contact
  '{name} (principal)', // contactPrimary
  { one: '{count} contacto en este negocio', other: '{count} contactos en este negocio' }, // contactCount

  'Tu valoración', // yourVerdict
  '¿Qué tan bueno es este lead?', // rating
  '¿Qué pasa con él?', // disposition
  'Motivo', // reason
  'Más exactamente', // subReason
  'Elegir…', // choose
  'Ninguno', // none
  'Reactivar el', // wakeUpDate
  'Contenido que ayudó', // contentHelped
  'Contenido que no encajaba', // contentWrong
  'Comentario', // comment
  'Guardar', // save
  'Es demasiado largo.', // too_long
  'Este dato es necesario.', // required
  'Elige un día después de hoy.', // in_the_past
  'Ese día está demasiado lejos.', // too_far_ahead
  'Esto no encaja aquí. Elige otra vez.', // unfit

  'Valoración guardada', // saved
  'Valoración retirada', // takenBack
  'Deshacer', // undo
  'Corregir', // correct
  'Dar otra valoración', // another
  'Guardada. Las propiedades del registro llegarán en breve.', // savedAhead
  'No se pudieron actualizar las propiedades del registro.', // notWritten
  'No se pudo leer un acuerdo más nuevo (versión {version}). Un administrador puede arreglarlo.', // oldAgreement
  'Tu primer intento sí había llegado. Guarda otra vez para sustituirlo.', // arrivedBefore
  'Otra persona también dio su valoración', // meanwhile
  'Una valoración posterior es ahora la actual', // later
  'Se conservan las dos; cuenta la posterior.', // bothKept

  'Todos los intentos y valoraciones ({count})', // history
  'Se muestran {shown} de {count}', // listed

  'Motivos e historial: mira la tarjeta «{card}» de este registro.', // seeCard
];
