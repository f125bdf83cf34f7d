export const pt = `
Ainda não se conhece ninguém nesta empresa
Associe contactos a esta empresa e veja de novo.

Pessoas desta empresa
Negócios

Com atividade, mas em nenhum negócio
{count} pessoa ativa com endereço em {domains} não está em nenhum negócio. | {count} pessoas ativas com endereço em {domains} não estão em nenhum negócio.
Ninguém ativo em {domains} está sem negócio.
Esta empresa não tem domínio, por isso não se encontram outros com os seus endereços. Acrescente um ao registo.
Não foi possível procurar agora outros com endereço em {domains}.
Não associado a esta empresa

Decisor
Responsável pelo orçamento
Apoio na direção
Promotor
Influenciador
Utilizador final
Jurídico e conformidade
Opositor
Outra
`;
