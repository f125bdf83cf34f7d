export const es = `
Se sigue mostrando lo cargado antes.

Cuánto interés
Por qué este nivel
{n} punto | {n} puntos
y {n} interacción más | y {n} interacciones más

Cómo se hace la puntuación
Puntos por interacción: {weights}.
Se reducen a la mitad cada {days}.
Cuentan como mucho {n} del mismo tipo al día y una apertura de cada correo.
Cada uno × {factor}: {role}.
sin papel conocido en la compra
Puntuación = 100 × (1 − e^(−puntos ÷ {saturation})): cada punto añade menos.
Hacen falta {touches} interacciones en {days}.

Las últimas 13 semanas
Lo mismo en palabras
Semana del
Sin contar

Periodo
Lo más importante
Sin conversiones, acciones de compra ni eventos en este periodo.

De la primera interacción hasta hoy
Origen
Visitas: {visits}, páginas vistas: {views}
Búsqueda orgánica
Búsqueda de pago
Redes sociales de pago
Referencia de IA
Tráfico directo
Primera interacción
Primera conversión
Última conversión
Campaña
Campañas con influencia
No se encontró ninguna
Mensaje actual
Reunión prevista

Contenidos
Contenido
Interacciones
Último
y {n} más

Todas las interacciones
Buscar
Canales
Lado
Tipo de evento
Todos
Quitar filtros
{from}–{to} de {total}
Más recientes
Anteriores
Ninguna interacción cumple estos filtros.
Ninguna interacción en estos {days}.
Ninguna interacción en estos {days}; la última fue el {date}.
Ver {days}

Copiar resumen
Resumen copiado
No se copió. Selecciona el texto.
Interacciones relevantes en 30 días
`;
