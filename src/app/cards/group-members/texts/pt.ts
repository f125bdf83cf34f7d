export const pt = `
Pessoas
Função
Sem função
Interesse
Última interação
Interações

Participa
A arrefecer
Arrefeceu
Sem interações
Participa: uma interação contada em {engaged}. Arrefeceu: nenhuma em {cold}.

Pontuação: os pontos de todos, a metade a cada {days} e segundo a função, como 100 × (1 − e^(−pontos ÷ {saturation})).
Só dados do HubSpot
Lidas em detalhe: {people} de {of} pessoas, as mais ativas primeiro.

{from}–{to} de {total}
e mais {count}
Anteriores
Seguintes
Período
O que aconteceu
`;
