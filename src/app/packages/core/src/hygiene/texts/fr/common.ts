import type { CommonHygieneTexts } from '../model';

/** Where suggestions come from and why two records may be one, in French. */
export const common: CommonHygieneTexts = {
  why: {
    typo: 'Cela ressemble à une faute de frappe.',
    casing: 'Majuscules comme dans les noms.',
    standard_form: 'La forme habituelle.',
    split_name: 'Le nom, en deux parties.',
    from_phone: 'D’après le numéro de téléphone.',
    from_email: 'D’après l’adresse e-mail.',
    from_company: 'D’après l’entreprise.',
    from_contacts: 'D’après les contacts.',
    from_domain: 'D’après le domaine.',
    from_deals: 'D’après les transactions.',
    from_website: 'D’après l’adresse web.',
    preferred_spelling: 'La graphie habituelle ici.',
    option: 'L’option sans doute voulue.',
    stripped: 'Sans ce qui n’y a pas sa place.',
    date: 'D’après les dates enregistrées.',
  },
  duplicates: {
    email: 'Même e-mail : « {value} ».',
    email_variant: 'Presque la même adresse e-mail : « {value} ».',
    name_and_domain: 'Même nom et même entreprise : « {value} ».',
    phone: 'Même téléphone : « {value} ».',
    similar_name: 'Nom semblable : « {value} ».',
    domain: 'Domaine identique ou proche : « {value} ».',
    company_name: 'Nom d’entreprise identique ou proche : « {value} ».',
    deal_name_and_company: 'Même nom de transaction : « {value} ».',
    deal_amount_and_date: 'Même entreprise et même montant, dates de clôture proches : « {value} ».',
  },
  placeholder: 'Il y a « {value} », qui ne dit rien.',
};
