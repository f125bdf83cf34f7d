export const es = `
Por qué ahora
Nada urge ahora.
Últimas interacciones relevantes
Más: tarjeta «{card}» de este registro.
`;
