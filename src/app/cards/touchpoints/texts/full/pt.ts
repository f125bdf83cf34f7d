export const pt = `
O que já estava carregado continua visível.

Quanto interesse
Porquê este nível
{n} ponto | {n} pontos
e mais {n} interação | e mais {n} interações

Como se faz a pontuação
Pontos por interação: {weights}.
Reduzem-se a metade a cada {days}.
Contam no máximo {n} do mesmo tipo por dia e uma abertura de cada e-mail.
Cada um × {factor}: {role}.
sem papel conhecido na compra
Pontuação = 100 × (1 − e^(−pontos ÷ {saturation})): cada ponto acrescenta menos.
São precisas {touches} interações em {days}.

As últimas 13 semanas
O mesmo em palavras
Semana de
Não contado

Período
O mais importante
Sem conversões, ações de compra ou eventos neste período.

Da primeira interação até hoje
Origem
Visitas: {visits}, páginas vistas: {views}
Pesquisa orgânica
Pesquisa paga
Redes sociais pagas
Referência de IA
Tráfego direto
Primeira interação
Primeira conversão
Última conversão
Campanha
Campanhas com influência
Nenhuma encontrada
Mensagem atual
Reunião prevista

Conteúdos
Conteúdo
Interações
Último
e mais {n}

Todas as interações
Procurar
Canais
Lado
Tipo de evento
Todos
Limpar filtros
{from}–{to} de {total}
Mais recentes
Anteriores
Nenhuma interação corresponde a estes filtros.
Nenhuma interação nestes {days}.
Nenhuma interação nestes {days}; a última foi em {date}.
Ver {days}

Copiar resumo
Resumo copiado
Não copiado. Selecione o texto.
Interações relevantes em 30 dias
`;
