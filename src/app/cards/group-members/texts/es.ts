export const es = `
Cargando…
No se pudo cargar

Personas
Función
Sin función
Interés
Última interacción
Interacciones

Participa
Se enfría
Solo aperturas o llamadas nuestras
Se enfrió
Sin interacciones
Participa: una interacción contada en {engaged}. Se enfrió: ninguna en {cold}.

Puntuación: media de las más activas, tantas como se piden ({people}); quien falta cuenta 0. Cada una: puntos, a la mitad cada {days} y según la función, como {formula}.
Puntos
Solo datos de HubSpot
En detalle: {people} de {of} personas, primero las más activas.
de {people} personas leídas

{from}–{to} de {total}
y {count} más
Anteriores
Siguientes
Periodo
Qué ocurrió
`;
