import type { TouchTranslation } from './types';

export const es: TouchTranslation = [
  '{what}{times} {when}', // line
  ' dos veces', // twice
  ' {count} veces', // times
  'hoy', // today
  'ayer', // yesterday
  'el {day}', // onWeekday
  'el {day}', // onWeekend
  'el {day}', // onDate
  '«{text}»', // quoted
  'leyó la página {title}', // page_view
  'rellenó el formulario {title}', // form_submission
  'pidió una demo con el formulario {title}', // demo_request
  'abrió el correo {title}', // email_open
  'hizo clic en un enlace del correo {title}', // email_click
  'respondió al correo {title}', // email_reply
  'reaccionó al anuncio {title}', // ad_interaction
  'se inscribió en el evento {title}', // event_registered
  'asistió al evento {title}', // event_attended
  'canceló el evento {title}', // event_cancelled
  'faltó al evento {title}', // event_no_show
  'visitó el sitio web por primera vez: {title}', // first_visit
  'visitó el sitio web: {title}', // latest_visit
  'evento {title}', // custom_event
  'reunión con ventas: {title}', // meeting
  'llamada de ventas: {title}', // call
  'recibió un correo de ventas: {title}', // sales_email

  'Sitio web', // web
  'Formulario', // form
  'Correo', // email
  'Evento', // event
  'Anuncio', // ad
  'Redes sociales', // social
  'Referencia', // referral
  'Sin conexión', // offline
  'Otros eventos', // custom
  'Ventas', // sales
  'Marketing', // marketing
  'Acción de compra', // buyingAction

  '{why}: cuenta como cero', // countsZero
  'Lo abrió el programa de correo, no una persona', // prefetched_open
  'Varios enlaces en dos segundos, como hacen los antivirus', // bot_burst
  'Una persona de nuestra empresa', // internal
  'HubSpot lo tomó por una máquina', // bot_filtered

  'Caliente', // hot
  'Templado', // warm
  'Fresco', // cool
  'En calma', // quiet
  'Subiendo', // rising
  'Bajando', // falling
  'Estable', // steady
  '{trend}: {change} puntos en una semana', // change
  '{score} de 100', // score
  'No se conoce ningún contacto de marketing', // noTouch
  'Faltan datos', // notEnough
  {
    one: '{count} contacto reciente, hacen falta {needed}',
    other: '{count} contactos recientes, hacen falta {needed}',
  }, // notEnoughWhy
  'Datos del {moment}', // asOf

  'No se pudo leer todo', // notComplete
  'Lo que se muestra es correcto y cuenta solo lo que se leyó.', // notCompleteEffect
  'Propiedades del contacto', // contact_properties
  'Formularios enviados', // form_submissions
  'Visitas al sitio y eventos', // event_occurrences
  'Aperturas y clics de correos de marketing', // marketing_email_events
  'Eventos de marketing', // marketing_events
  'Campañas', // campaigns
  'Nombres de las páginas', // content
  'Llamadas, reuniones y correos de ventas', // sales_activities
  'Tu suscripción de HubSpot no lo incluye. Pregunta a tu administrador.', // otherTier
  'HubSpot está ocupado.', // busy
  'Vuelve a mirar en un momento.', // lookAgain
  'Se conocen los {count} más recientes, no los anteriores.', // partLimit
  'Faltó tiempo. Se conocen los {count} más recientes.', // partTime
  'Faltan algunos nombres.', // partNames
];
