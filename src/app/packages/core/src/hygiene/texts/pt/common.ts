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
    email_variant: 'O e-mail chega à mesma caixa: “{value}”.',
    name_and_domain: 'Mesmo nome e mesma empresa: “{value}”.',
    phone: 'Mesmo telefone: “{value}”.',
    similar_name: 'Nome parecido: “{value}”.',
    domain: 'Mesmo domínio: “{value}”.',
    company_name: 'Mesmo nome de empresa: “{value}”.',
    deal_name_and_company: 'Mesmo nome de negócio na mesma empresa: “{value}”.',
  },
};
