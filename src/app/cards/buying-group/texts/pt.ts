export const pt = `
Pronto
Em construção
No início
Preenchidas: pessoas ÷ pedidas por função, em média. Que participam: com alguém que participa.
Tudo depende de uma pessoa

Funções pedidas
Preenchidas
Falta: {count}

Definir função
São do contacto: valem em todos os negócios.
Guardar
Cancelar
Função guardada
Função guardada, sem etiqueta
Ainda não guardado; a sua escolha mantém-se

Fase: {stage}

Mérito
Modelo de atribuição
Total
Nenhuma interação para {milestones}
Marca
Geração de leads
Geração de leads: formulários e pedidos de demo. Marca: tudo o resto.

Primeira interação
Criação do lead
Criação do negócio
Fecho
Linear
Em U ({variant})
Em W
Percurso completo
Perda com o tempo
Todos os outros
Metade por cada {days} antes da última interação
`;
