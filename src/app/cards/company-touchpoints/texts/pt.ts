import type { CompanyTranslation } from './types';

export const pt: CompanyTranslation = [
  'A carregar os contactos com a empresa…', // loading
  'Não foi possível carregar os contactos com a empresa', // notLoaded
  'Ainda não se conhece ninguém nesta empresa', // emptyTitle
  'Associe contactos a esta empresa e veja de novo.', // empty
  'Negócios', // deals
  'Com atividade, mas em nenhum negócio', // strangers
  {
    one: '{count} pessoa ativa com endereço em {domains} não está em nenhum negócio.',
    other: '{count} pessoas ativas com endereço em {domains} não estão em nenhum negócio.',
  }, // strangersFound
  'Todas as pessoas ativas em {domains} estão num negócio.', // strangersNone
  'Esta empresa não tem domínio, por isso não se encontram outros com os seus endereços. Acrescente um ao registo.', // strangersNoDomain
  'Não foi possível procurar agora outros com endereço em {domains}.', // strangersUnknown
  'Não associado a esta empresa', // notAssociated
  'Decisor', // DECISION_MAKER
  'Responsável pelo orçamento', // BUDGET_HOLDER
  'Apoio na direção', // EXECUTIVE_SPONSOR
  'Promotor', // CHAMPION
  'Influenciador', // INFLUENCER
  'Utilizador final', // END_USER
  'Jurídico e conformidade', // LEGAL_AND_COMPLIANCE
  'Opositor', // BLOCKER
  'Outra', // OTHER
];
