import type { CommonTexts } from './types';

export const es: CommonTexts = {
  notKnown: 'No se sabe',
  tryAgain: 'Reintentar',
  missingScope: 'A la aplicación le falta un permiso: {scopes}.',
  unauthorized: 'HubSpot no acepta la clave de la aplicación.',
  reinstall: 'Un administrador de HubSpot puede reinstalarla.',
  notSetUp: 'Falta en este portal: {missing}. Un administrador puede configurar Tandem.',
  recordGone: 'Este registro ya no existe.',
  noContact: 'Este negocio aún no tiene contacto. Asocia uno y vuelve.',
  entryGone: 'Alguien cambió esta valoración mientras tanto. Mira antes la última.',
  tooBusy: 'HubSpot está ocupado. Inténtalo de nuevo en {wait}.',
  dayUsedUp: 'Las llamadas a HubSpot de hoy se han agotado. Inténtalo después de medianoche ({timeZone}).',
  ruleRefused: 'Una regla de tu portal pide antes: {properties}. Complétalo e inténtalo de nuevo.',
  timedOut: 'HubSpot no respondió a tiempo.',
  serverDown: 'HubSpot tiene un problema ahora.',
  offline: 'No hay conexión.',
  unexpected: 'Algo salió mal. Referencia para tu administrador: {reference}.',
  invalid: 'Revisa los campos marcados.',
};
