import type { FeedbackLanguage } from './types';

export const es: FeedbackLanguage = {
  texts: {
    loading: 'Cargando la valoración del lead…',
    cancel: 'Cancelar',

    notLoaded: 'No se pudo cargar la valoración',
    notSaved: 'Tu valoración aún no está guardada',
    draftKept: 'Lo que has escrito se conserva. Reintentar es seguro: nada se guarda dos veces.',

    wanted: 'Se pide tu valoración',
    given: 'Valoración dada',
    neverReviewed: 'Nadie ha valorado este lead todavía.',
    handedOverAgain: 'Marketing ha vuelto a entregar este lead (intento {attempt}).',
    wokenUp: 'Ha llegado su fecha de reactivación (intento {attempt}).',
    retracted: 'La última valoración se retiró.',
    since: 'Desde el {date}.',

    attempt: 'Intento {attempt}',
    correction: 'Corrección',
    replaced: 'Sustituida después',
    current: 'Actual',
    before: 'Antes',

    handover: 'Por qué tienes este lead',
    stage: 'Etapa del ciclo de vida',
    mqlDate: 'MQL desde',
    conversion: 'Última conversión',
    source: 'Origen',
    campaign: 'Campaña',
    owner: 'Propietario',

    meaning: 'Qué significa aquí «cualificado»',
    agreement: 'Acuerdo versión {version}, en vigor desde el {date}',

    contact: 'Contacto',
    contactPrimary: '{name} (principal)',
    contactCount: { one: '{count} contacto en este negocio', other: '{count} contactos en este negocio' },

    yourVerdict: 'Tu valoración',
    rating: '¿Qué tan bueno es este lead?',
    disposition: '¿Qué pasa con él?',
    reason: 'Motivo',
    subReason: 'Más exactamente',
    choose: 'Elegir…',
    none: 'Ninguno',
    wakeUpDate: 'Reactivar el',
    contentHelped: 'Contenido que ayudó',
    contentWrong: 'Contenido que no encajaba',
    comment: 'Comentario',
    save: 'Guardar',
    too_long: 'Es demasiado largo.',
    required: 'Este dato es necesario.',
    in_the_past: 'Elige un día después de hoy.',
    too_far_ahead: 'Ese día está demasiado lejos.',
    unfit: 'Esto no encaja aquí. Elige otra vez.',

    saved: 'Valoración guardada',
    takenBack: 'Valoración retirada',
    undo: 'Deshacer',
    correct: 'Corregir',
    another: 'Dar otra valoración',
    savedAhead: 'Guardada. Las propiedades del registro llegarán en breve.',
    oldAgreement:
      'No se pudo leer un acuerdo más nuevo (versión {version}). Un administrador puede arreglarlo.',
    arrivedBefore: 'Tu primer intento sí había llegado. Guarda otra vez para sustituirlo.',
    meanwhile: 'Otra persona también dio su valoración',
    later: 'Una valoración posterior es ahora la actual',
    bothKept: 'Se conservan las dos; cuenta la posterior.',

    history: 'Todos los intentos y valoraciones ({count})',
    listed: 'Se muestran {shown} de {count}',

    seeCard: 'Motivos e historial: mira la tarjeta «{card}» de este registro.',
  },
  words: [
    'No vendible', // Not sellable
    'Ni persona ni empresa a la que podamos vender', // Not a person or company we can sell to
    'No encaja', // Wrong fit
    'No encaja con lo que ofrecemos', // Wrong fit for what we offer
    'Encaja, sin necesidad ahora', // Right fit, no need now
    'Bueno', // Good
    'Bueno, merece mi tiempo', // Good, worth my time
    'Lo mejor del mes', // Best this month
    'Entre los mejores de este mes', // Among the best this month
    'Aceptado', // Accepted
    'Lo trabajaré (SAL)', // I will work it (sales accepted lead)
    'En curso', // Working
    'Hay contacto en ambos sentidos', // Two-way contact is under way
    'Cualificado', // Qualified
    'Necesidad, autoridad y plazo confirmados (SQL)', // Need, authority and timing confirmed (sales qualified lead)
    'Reciclado', // Recycled
    'Encaja, ahora no: vuelve a marketing con fecha de reactivación', // Right fit, not now: back to nurture with a wake-up date
    'Rechazado', // Rejected
    'No es para nosotros: marketing revisa el origen', // Not for us: marketing looks at the source
    'Duplicado o datos inservibles', // Duplicate or bad data
    'La misma persona dos veces, o un registro inútil', // Same person twice, or a record nobody can use
    'No se le localiza', // Unable to reach
    'Datos incorrectos', // Inaccurate data
    'Sin interés o necesidad', // No interest or need
    'Sin presupuesto', // No budget
    'Fuera de perfil', // No fit
    'Mal momento', // Bad timing
    'Competidor o proveedor', // Competitor or vendor
    'Estudiante, candidato o socio', // Student, job seeker or partner
    'Ya cliente o en curso', // Already customer or in pipeline
    'Sector', // Industry
    'Tamaño', // Size
    'Región', // Region
    'Producto', // Product
    'Puesto', // Role
  ],
};
