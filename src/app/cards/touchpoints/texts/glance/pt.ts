export const pt = `
Porquê agora
Nada urge agora.
Últimas interações relevantes
Mais: cartão «{card}» neste registo.
`;
