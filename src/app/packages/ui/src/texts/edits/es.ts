export const es = `
Este negocio aún no tiene contacto. Asocia uno y vuelve.
Una regla de tu portal pide antes: {properties}. Complétalo e inténtalo de nuevo.
HubSpot no acepta el valor de {properties}. Cámbialo.
HubSpot dice: «{message}»
Revisa los campos marcados.
`;
