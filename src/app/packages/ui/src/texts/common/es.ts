export const es = `
No se sabe
Reintentar
A la aplicación le falta un permiso: {scopes}.
Un administrador puede añadirlo (docs/scopes.md: tandem manifest) y reinstalarla.
HubSpot no acepta la clave de la aplicación.
Un administrador de HubSpot puede reinstalarla.
Falta en este portal: {missing}. Un administrador puede configurar Tandem.
Este registro ya no existe.
HubSpot está ocupado. Inténtalo de nuevo en {wait}.
Las llamadas a HubSpot de hoy se han agotado. Inténtalo después de medianoche ({timeZone}).
HubSpot no respondió a tiempo.
HubSpot tiene un problema ahora.
No hay conexión.
Algo salió mal. Referencia para tu administrador: {reference}.
`;
