import type { DealHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about deals, in Portuguese. */
export const deals: RuleTextsOf<DealHygieneRuleId> = {
  deal_amount_missing: {
    title: 'Falta o valor',
    reason: 'Nenhum valor está registrado, embora o negócio esteja avançado ou ganho.',
    cost: 'O negócio não conta na previsão nem na receita.',
    fix: 'Preencha o valor; enquanto estiver aberto, uma boa estimativa basta.',
  },
  deal_close_date_missing: {
    title: 'Falta a data de fechamento',
    reason: 'Nenhuma data de fechamento está registrada.',
    cost: 'O negócio não está em nenhum mês da previsão.',
    fix: 'Escolha a data.',
  },
  deal_owner_missing: {
    title: 'Falta o proprietário do negócio',
    reason: 'Ninguém é proprietário deste negócio.',
    cost: 'Ninguém é lembrado dele, e ele não está na previsão de ninguém.',
    fix: 'Escolha um proprietário.',
  },
  deal_next_step_missing: {
    title: 'Falta o próximo passo',
    reason: 'O que vem a seguir não está registrado.',
    cost: 'Ninguém pode assumir nem ver o que faz o negócio avançar.',
    fix: 'Anote o próximo passo.',
  },
  deal_type_missing: {
    title: 'Falta o tipo de negócio',
    reason: 'Não está registrado se é cliente novo ou existente.',
    cost: 'O marketing não distingue o que ganhou do que foi renovado.',
    fix: 'Escolha o tipo.',
  },
  closed_lost_reason_missing: {
    title: 'Perdido sem motivo',
    reason: 'O negócio está em “{stage}”, e ninguém disse por quê.',
    cost: 'Nem vendas nem marketing aprendem com isso.',
    fix: 'Anote por que foi perdido enquanto você se lembra.',
  },
  deal_without_contacts: {
    title: 'Negócio sem contatos',
    reason: 'Não se conhece ninguém que participe desta compra.',
    cost: 'Nenhum ponto de contato do marketing conta para este negócio.',
    fix: 'Associe as pessoas que decidem e usam.',
  },
  deal_without_company: {
    title: 'Negócio sem empresa',
    reason: 'Nenhuma empresa está associada.',
    cost: 'Relatórios por conta, setor e porte deixam o negócio de fora.',
    fix: 'Associe a empresa.',
  },
  amount_not_positive: {
    title: 'O valor é zero ou menor',
    reason: 'O valor é {value}.',
    cost: 'A previsão e a receita ficam baixas demais.',
    fix: 'Corrija o valor ou confirme-o.',
  },
  close_date_passed: {
    title: 'A data de fechamento de um negócio aberto passou',
    reason: 'O negócio deveria fechar em {value} e continua aberto.',
    cost: 'A previsão o conta em um tempo que já passou.',
    fix: 'Escolha uma nova data ou feche o negócio.',
  },
  close_date_before_creation: {
    title: 'Fechado antes de ser criado',
    reason: 'O negócio foi fechado em {value}, mas criado em {created}.',
    cost: 'A duração do seu ciclo de vendas sai errada.',
    fix: 'Corrija a data de fechamento ou confirme-a.',
  },
  close_date_far_ahead: {
    title: 'A data de fechamento está muito distante',
    reason: 'O negócio deve fechar em {value}.',
    cost: 'Ele infla o pipeline sem estar perto.',
    fix: 'Verifique o ano ou confirme a data.',
  },
  deal_without_activity: {
    title: 'Negócio aberto sem atividade',
    reason: 'Nada acontece neste negócio há {days} dias.',
    cost: 'Negócios em que ninguém trabalha raramente são ganhos.',
    fix: 'Ligue, escreva ou planeje uma atividade.',
  },
  next_step_unverified: {
    title: 'O próximo passo está desatualizado',
    reason: 'Ninguém mexe em “{value}” há {days} dias.',
    cost: 'Ele foi feito ou esquecido, e ninguém sabe.',
    fix: 'Anote o próximo passo atual ou confirme-o.',
  },
  stage_untouched: {
    title: 'Etapa sem mudança há muito tempo',
    reason: 'O negócio está em “{value}” há {days} dias.',
    cost: 'Ele pode estar parado, e a previsão conta com ele.',
    fix: 'Mova-o para a etapa em que está ou confirme-a.',
  },
  close_date_unverified: {
    title: 'Data de fechamento sem revisão há muito tempo',
    reason: 'Ninguém olha a data {value} há {days} dias.',
    cost: 'A previsão talvez se apoie em um palpite.',
    fix: 'Verifique a data e confirme ou corrija.',
  },
  contacts_of_other_company: {
    title: 'Contatos de outra empresa',
    reason: 'Não são de {company}: {count} de {total} contatos vistos ({names}).',
    cost: 'Os pontos de contato contam para a conta errada.',
    fix: 'Associe a empresa certa ou as pessoas certas.',
  },
  close_date_against_stage: {
    title: 'A data de fechamento contradiz a etapa',
    reason: 'A etapa é “{stage}”, mas a data de fechamento é {value}.',
    cost: 'A previsão e a receita contam o negócio na hora errada.',
    fix: 'Corrija o que estiver errado.',
  },
  deal_contacts_behind_stage: {
    title: 'Contatos atrás da etapa do negócio',
    reason: 'Ainda não são oportunidades: {count} de {total} contatos vistos ({names}).',
    cost: 'Quem está comprando recebe e-mails de nutrição.',
    fix: 'Passe estes contatos para oportunidade.',
  },
  duplicate_deal: {
    title: 'Outro negócio aberto como este',
    reason: '{name} é parecido: “{value}” ({likelihood}% de chance de ser o mesmo negócio).',
    cost: 'O pipeline conta uma venda duas vezes.',
    fix: 'Compare os dois e mescle-os no HubSpot.',
  },
};
