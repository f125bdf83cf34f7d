import type { CompanyTexts } from './types';

export const pt: CompanyTexts = {
  loading: 'A carregar os contactos com a empresa…',
  notLoaded: 'Não foi possível carregar os contactos com a empresa',
  emptyTitle: 'Ainda não se conhece ninguém nesta empresa',
  empty: 'Associe contactos a esta empresa e veja de novo.',
  deals: 'Negócios',
  strangers: 'Com atividade, mas em nenhum negócio',
  strangersFound: {
    one: '{count} pessoa ativa com endereço em {domains} não está em nenhum negócio.',
    other: '{count} pessoas ativas com endereço em {domains} não estão em nenhum negócio.',
  },
  strangersNone: 'Todas as pessoas ativas em {domains} estão num negócio.',
  strangersNoDomain:
    'Esta empresa não tem domínio, por isso não se encontram outros com os seus endereços. Acrescente um ao registo.',
  strangersUnknown: 'Não foi possível procurar agora outros com endereço em {domains}.',
  notAssociated: 'Não associado a esta empresa',

  DECISION_MAKER: 'Decisor',
  BUDGET_HOLDER: 'Responsável pelo orçamento',
  EXECUTIVE_SPONSOR: 'Apoio na direção',
  CHAMPION: 'Promotor',
  INFLUENCER: 'Influenciador',
  END_USER: 'Utilizador final',
  LEGAL_AND_COMPLIANCE: 'Jurídico e conformidade',
  BLOCKER: 'Opositor',
  OTHER: 'Outra',
};
