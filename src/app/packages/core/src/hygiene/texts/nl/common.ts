import type { CommonHygieneTexts } from '../model';

/** Where suggestions come from and why two records may be one, in Dutch. */
export const common: CommonHygieneTexts = {
  why: {
    typo: 'Lijkt op een tikfout.',
    casing: 'Hoofdletters zoals in namen.',
    standard_form: 'De gebruikelijke vorm.',
    split_name: 'De naam, in tweeën gesplitst.',
    from_phone: 'Uit het telefoonnummer.',
    from_email: 'Uit het e-mailadres.',
    from_company: 'Van het bedrijf.',
    from_contacts: 'Van de contacten.',
    from_domain: 'Uit het domein.',
    from_deals: 'Uit de deals.',
    from_website: 'Uit het webadres.',
    preferred_spelling: 'De spelling die hier gewoon is.',
    option: 'De optie die vermoedelijk is bedoeld.',
    stripped: 'Zonder wat er niet hoort.',
    date: 'Uit de bekende datums.',
  },
  duplicates: {
    email: 'Zelfde e-mail: “{value}”.',
    email_variant: 'Bijna hetzelfde e-mailadres: “{value}”.',
    name_and_domain: 'Zelfde naam en bedrijf: “{value}”.',
    phone: 'Zelfde telefoonnummer: “{value}”.',
    similar_name: 'Naam lijkt erop: “{value}”.',
    domain: 'Zelfde of vergelijkbaar domein: “{value}”.',
    company_name: 'Zelfde of vergelijkbare bedrijfsnaam: “{value}”.',
    deal_name_and_company: 'Zelfde dealnaam: “{value}”.',
    deal_amount_and_date: 'Zelfde bedrijf en bedrag, sluitdatums dicht bij elkaar: “{value}”.',
  },
  placeholder: 'Er staat “{value}”, dat zegt niets.',
};
