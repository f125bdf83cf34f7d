import type { CompanyHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about companies, in Portuguese. */
export const companies: RuleTextsOf<CompanyHygieneRuleId> = {
  company_name_missing: {
    title: 'Falta o nome da empresa',
    reason: 'Nenhum nome está registrado.',
    cost: 'Ninguém encontra esta empresa, e as listas mostram um vazio.',
    fix: 'Preencha o nome.',
  },
  company_domain_missing: {
    title: 'Falta o domínio da empresa',
    reason: 'Nenhum domínio está registrado.',
    cost: 'Os contatos não são associados pelo e-mail, e as duplicatas ficam ocultas.',
    fix: 'Preencha o domínio, por exemplo example.com.',
  },
  company_industry_missing: {
    title: 'Falta o setor',
    reason: 'Nenhum setor está registrado.',
    cost: 'As campanhas por setor deixam esta empresa de fora.',
    fix: 'Escolha o setor.',
  },
  company_country_missing: {
    title: 'Falta o país da empresa',
    reason: 'Nenhum país está registrado.',
    cost: 'A empresa não pertence a nenhum território.',
    fix: 'Escolha o país.',
  },
  company_size_missing: {
    title: 'Falta o número de funcionários',
    reason: 'Não está registrado quantas pessoas trabalham aqui.',
    cost: 'Ninguém pode dizer se a empresa se encaixa.',
    fix: 'Preencha o número; uma boa estimativa basta.',
  },
  company_owner_missing: {
    title: 'Falta o proprietário da empresa',
    reason: 'Ninguém é proprietário desta empresa.',
    cost: 'Ninguém responde pela conta como um todo.',
    fix: 'Escolha um proprietário.',
  },
  company_lifecycle_stage_missing: {
    title: 'Falta a fase do ciclo de vida da empresa',
    reason: 'Nenhuma fase do ciclo de vida está definida.',
    cost: 'A empresa não está em nenhum funil nem relatório.',
    fix: 'Escolha a fase.',
  },
  company_domain_invalid: {
    title: 'O domínio da empresa não pode estar certo',
    reason: '“{value}” não é um domínio.',
    cost: 'Os contatos não são associados, e as duplicatas ficam ocultas.',
    fix: 'Preencha só o domínio, por exemplo example.com.',
  },
  company_domain_not_own: {
    title: 'O domínio não é da própria empresa',
    reason: '“{value}” pertence a um provedor de e-mail ou a uma rede social.',
    cost: 'Sua gente não é reconhecida, e estranhos talvez sejam.',
    fix: 'Preencha o domínio próprio da empresa ou confirme este.',
  },
  company_name_is_address: {
    title: 'O nome da empresa é um endereço',
    reason: 'O nome é um endereço: “{value}”.',
    cost: 'E-mails e listas mostram um endereço em vez de um nome.',
    fix: 'Preencha o nome da empresa.',
  },
  company_name_in_wrong_case: {
    title: 'Nome da empresa com maiúsculas ou minúsculas erradas',
    reason: '“{value}” está todo em maiúsculas ou todo em minúsculas.',
    cost: 'O nome parece descuidado em qualquer texto em que é inserido.',
    fix: 'Escreva-o como a empresa escreve ou confirme-o.',
  },
  company_name_unverified: {
    title: 'Nome da empresa sem verificação há muito tempo',
    reason: 'Ninguém confirma “{value}” há {days} dias.',
    cost: 'As empresas se fundem e mudam de nome.',
    fix: 'Verifique se ainda vale e confirme ou corrija.',
  },
  company_industry_unverified: {
    title: 'Setor sem verificação há muito tempo',
    reason: 'Ninguém confirma o setor há {days} dias.',
    cost: 'As campanhas talvez falem com o setor errado.',
    fix: 'Verifique se ainda vale e confirme ou corrija.',
  },
  company_size_unverified: {
    title: 'Número de funcionários sem verificação há muito tempo',
    reason: 'Ninguém confirma o número {value} há {days} dias.',
    cost: 'A empresa talvez tenha crescido para outro segmento.',
    fix: 'Verifique se ainda vale e confirme ou corrija.',
  },
  company_without_activity: {
    title: 'Empresa sem nenhuma atividade',
    reason: 'Nada acontece aqui há {days} dias.',
    cost: 'Ninguém notaria um novo comprador, uma mudança ou uma fusão.',
    fix: 'Ligue, escreva ou planeje uma atividade.',
  },
  domain_against_website: {
    title: 'O domínio e o endereço do site não coincidem',
    reason: 'O domínio é “{domain}”, mas o site leva a “{website}”.',
    cost: 'Os contatos são associados por um, as pessoas olham o outro.',
    fix: 'Corrija o que estiver errado ou confirme.',
  },
  company_without_contacts: {
    title: 'Empresa sem contatos',
    reason: 'Ninguém é conhecido aqui.',
    cost: 'Nenhuma campanha alcança esta empresa, e ninguém sabe para quem ligar.',
    fix: 'Associe ou adicione um contato.',
  },
  duplicate_domain: {
    title: 'Outra empresa com o mesmo domínio',
    reason: '{name} tem o domínio “{value}” ({likelihood}% de chance de ser a mesma empresa).',
    cost: 'Pessoas e negócios ficam divididos entre dois registros.',
    fix: 'Compare as duas e mescle-as no HubSpot.',
  },
  duplicate_company_name: {
    title: 'Outra empresa com esse nome',
    reason: '{name} tem um nome parecido: “{value}” ({likelihood}% de chance de ser a mesma empresa).',
    cost: 'Dois colegas podem estar trabalhando na mesma conta.',
    fix: 'Compare as duas e mescle-as no HubSpot.',
  },
};
