import type { CommonHygieneTexts } from '../model';

/** Where suggestions come from and why two records may be one, in Portuguese. */
export const common: CommonHygieneTexts = {
  why: {
    typo: 'Parece um erro de digitação.',
    casing: 'Maiúsculas como nos nomes.',
    standard_form: 'A forma habitual.',
    split_name: 'O nome, dividido em dois.',
    from_phone: 'Do número de telefone.',
    from_email: 'Do endereço de e-mail.',
    from_company: 'Da empresa.',
    from_contacts: 'Dos contatos.',
    from_domain: 'Do domínio.',
    from_deals: 'Dos negócios.',
    from_website: 'Do endereço web.',
    preferred_spelling: 'A grafia habitual aqui.',
    option: 'A opção que provavelmente se queria.',
    stripped: 'Sem o que não pertence ali.',
    date: 'Das datas registradas.',
  },
  duplicates: {
    email: 'Mesmo e-mail: “{value}”.',
    email_variant: 'Quase o mesmo e-mail: “{value}”.',
    name_and_domain: 'Mesmo nome e mesma empresa: “{value}”.',
    phone: 'Mesmo telefone: “{value}”.',
    similar_name: 'Nome parecido: “{value}”.',
    domain: 'Domínio igual ou parecido: “{value}”.',
    company_name: 'Nome de empresa igual ou parecido: “{value}”.',
    deal_name_and_company: 'Mesmo nome de negócio: “{value}”.',
    deal_amount_and_date: 'Mesma empresa e mesmo valor, datas de fechamento próximas: “{value}”.',
  },
  placeholder: 'Está lá “{value}”, que não diz nada.',
};
