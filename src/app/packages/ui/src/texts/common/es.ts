import type { CommonTranslation } from './types';

export const es: CommonTranslation = [
  'No se sabe', // notKnown
  'Reintentar', // tryAgain
  'A la aplicación le falta un permiso: {scopes}.', // missingScope
  'HubSpot no acepta la clave de la aplicación.', // unauthorized
  'Un administrador de HubSpot puede reinstalarla.', // reinstall
  'Falta en este portal: {missing}. Un administrador puede configurar Tandem.', // notSetUp
  'Este registro ya no existe.', // recordGone
  'Este negocio aún no tiene contacto. Asocia uno y vuelve.', // noContact
  'Alguien cambió esta valoración mientras tanto. Mira antes la última.', // entryGone
  'HubSpot está ocupado. Inténtalo de nuevo en {wait}.', // tooBusy
  'Las llamadas a HubSpot de hoy se han agotado. Inténtalo después de medianoche ({timeZone}).', // dayUsedUp
  'Una regla de tu portal pide antes: {properties}. Complétalo e inténtalo de nuevo.', // ruleRefused
  'HubSpot no respondió a tiempo.', // timedOut
  'HubSpot tiene un problema ahora.', // serverDown
  'No hay conexión.', // offline
  'Algo salió mal. Referencia para tu administrador: {reference}.', // unexpected
  'Revisa los campos marcados.', // invalid
];
