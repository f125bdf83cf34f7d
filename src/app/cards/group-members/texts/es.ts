export const es = `
Personas
Función
Sin función
Interés
Última interacción
Interacciones

Participa
Se enfría
Se enfrió
Sin interacciones
Participa: una interacción contada en {engaged}. Se enfrió: ninguna en {cold}.

Puntuación: los puntos de todos, a la mitad cada {days} y según la función, como 100 × (1 − e^(−puntos ÷ {saturation})).
Solo datos de HubSpot
Leídas en detalle: {people} de {of} personas, primero las más activas.

{from}–{to} de {total}
y {count} más
Anteriores
Siguientes
Periodo
Qué ocurrió
`;
