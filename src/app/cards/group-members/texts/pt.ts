export const pt = `
A carregar…
Não foi possível carregar

Pessoas
Função
Sem função
Interesse
Última interação
Interações

Participa
A arrefecer
Só aberturas ou chamadas nossas
Arrefeceu
Sem interações
Participa: uma interação contada em {engaged}. Arrefeceu: nenhuma em {cold}.

Pontuação: média das mais ativas, tantas como pedidas ({people}); quem falta conta 0. Cada uma: pontos, a metade a cada {days} e segundo a função, como {formula}.
Pontos
Só dados do HubSpot
Em detalhe: {people} de {of} pessoas, as mais ativas primeiro.
de {people} pessoas lidas

{from}–{to} de {total}
e mais {count}
Anteriores
Seguintes
Período
O que aconteceu
`;
