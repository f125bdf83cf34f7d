import type { SharedHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about contacts, companies and deals alike, in Portuguese. */
export const shared: RuleTextsOf<SharedHygieneRuleId> = {
  agreed_field_missing: {
    title: 'Falta um campo combinado',
    reason: 'Ainda vazio: {fields}.',
    cost: 'Não se sabe o que vendas e marketing combinaram saber.',
    fix: 'Preencha o campo.',
  },
  placeholder_value: {
    title: 'Texto de preenchimento em vez de valor',
    reason: '“{value}” não diz nada. Campos: {fields}.',
    cost: 'Listas e relatórios contam o campo como preenchido.',
    fix: 'Escreva o valor ou deixe o campo vazio.',
  },
  option_not_offered: {
    title: 'O valor não está entre as opções',
    reason: '“{value}” não é uma opção. Campos: {fields}.',
    cost: 'Filtros e workflows nunca o veem, e a próxima alteração é recusada.',
    fix: 'Escolha uma das opções.',
  },
  number_out_of_range: {
    title: 'O número não pode estar certo',
    reason: '{value} não é possível. Campos: {fields}.',
    cost: 'Segmentos e relatórios por este número ficam errados.',
    fix: 'Escreva o número certo.',
  },
  date_out_of_range: {
    title: 'A data não pode estar certa',
    reason: '{value} não é possível. Campos: {fields}.',
    cost: 'Workflows que esperam por esta data nunca rodam, ou rodam na hora.',
    fix: 'Escreva a data certa.',
  },
  text_with_markup: {
    title: 'Códigos no texto',
    reason: 'Há códigos ou caracteres invisíveis em: {fields}.',
    cost: 'Os e-mails mostram os códigos, e a busca não acha as palavras.',
    fix: 'Deixe só o texto.',
  },
  owner_deactivated: {
    title: 'O proprietário saiu',
    reason: 'O usuário do proprietário não está mais ativo.',
    cost: 'Respostas e tarefas não chegam a ninguém.',
    fix: 'Escolha outro proprietário.',
  },
  spelling_variant: {
    title: 'Outra grafia de um valor conhecido',
    reason: '“{value}” costuma ser escrito de outra forma. Campos: {fields}.',
    cost: 'Relatórios contam uma coisa como duas.',
    fix: 'Use a grafia habitual.',
  },
  country_unrecognised: {
    title: 'O país não é um país',
    reason: 'Nenhum país se chama “{value}”. Campos: {fields}.',
    cost: 'O registro não pode ser encaminhado por território.',
    fix: 'Escreva o país.',
  },
  country_written_otherwise: {
    title: 'País escrito de outra forma',
    reason: '“{value}” costuma ser escrito de outra forma. Campos: {fields}.',
    cost: 'Listas e relatórios por país deixam este registro de fora.',
    fix: 'Use o nome habitual.',
  },
  state_unrecognised: {
    title: 'O estado não é do país',
    reason: 'Não conhecemos “{value}” em {country}.',
    cost: 'Territórios por estado deixam este registro de fora.',
    fix: 'Escreva o estado.',
  },
  postal_code_invalid: {
    title: 'O código postal não combina com o país',
    reason: '“{value}” não tem a forma dos códigos de {country}.',
    cost: 'Cartas voltam, e não se sabe a região.',
    fix: 'Corrija o código ou o país.',
  },
  phone_unreadable: {
    title: 'O telefone não pode ser lido',
    reason: '“{value}” não pode ser discado.',
    cost: 'Ninguém pode ligar.',
    fix: 'Escreva o número com o código do país.',
  },
  phone_invalid: {
    title: 'O telefone não existe',
    reason: '“{value}” não é um número de {country}.',
    cost: 'As ligações não chegam a ninguém, ou chegam a outra pessoa.',
    fix: 'Confira os números.',
  },
  phone_without_country_code: {
    title: 'Telefone sem código do país',
    reason: '“{value}” não tem código do país.',
    cost: 'Colegas de outros países e discadores não conseguem ligar.',
    fix: 'Acrescente o código do país.',
  },
  website_invalid: {
    title: 'O endereço web não pode estar certo',
    reason: '“{value}” não abre nenhuma página.',
    cost: 'Ninguém consegue consultar a empresa.',
    fix: 'Corrija o endereço.',
  },
  phone_of_other_country: {
    title: 'Telefone de outro país',
    reason: '“{value}” é de {phoneCountry}; o país registrado é {country}.',
    cost: 'As ligações podem chegar de noite, e um dos dois pode estar desatualizado.',
    fix: 'Confira o número e o país.',
  },
  lifecycle_stage_behind_deals: {
    title: 'A fase está atrás dos negócios',
    reason: 'A fase é “{value}”, mas os negócios dizem “{stage}”.',
    cost: 'E-mails de nutrição vão às pessoas erradas, e as taxas de conversão ficam erradas.',
    fix: 'Avance a fase.',
  },
  customer_without_won_deal: {
    title: 'Cliente sem negócio ganho',
    reason: 'A fase é “{value}”, mas nenhum negócio foi ganho.',
    cost: 'Relatórios contam um cliente que vendas nunca ganhou.',
    fix: 'Associe o negócio ganho ou corrija a fase.',
  },
};
