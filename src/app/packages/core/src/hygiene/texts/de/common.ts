import type { CommonHygieneTexts } from '../model';

/** Where suggestions come from and why two records may be one, in German. */
export const common: CommonHygieneTexts = {
  why: {
    typo: 'Sieht nach einem Tippfehler aus.',
    casing: 'Groß- und Kleinschreibung, wie Namen sie haben.',
    standard_form: 'Die übliche Form.',
    split_name: 'Der Name, auf zwei Felder verteilt.',
    from_phone: 'Aus der Telefonnummer.',
    from_email: 'Aus der E-Mail-Adresse.',
    from_company: 'Vom Unternehmen.',
    from_contacts: 'Von den Kontakten.',
    from_domain: 'Aus der Domain.',
    from_deals: 'Aus den Deals.',
    from_website: 'Aus der Webadresse.',
    preferred_spelling: 'Die hier übliche Schreibweise.',
    option: 'Die Option, die wohl gemeint war.',
    stripped: 'Ohne das, was nicht dorthin gehört.',
    date: 'Aus den vorhandenen Daten.',
  },
  duplicates: {
    email: 'Gleiche E-Mail: „{value}“.',
    email_variant: 'Fast dieselbe E-Mail-Adresse: „{value}“.',
    name_and_domain: 'Gleicher Name und gleiches Unternehmen: „{value}“.',
    phone: 'Gleiche Telefonnummer: „{value}“.',
    similar_name: 'Ähnlicher Name: „{value}“.',
    domain: 'Gleiche oder ähnliche Domain: „{value}“.',
    company_name: 'Gleicher oder ähnlicher Unternehmensname: „{value}“.',
    deal_name_and_company: 'Gleicher Deal-Name: „{value}“.',
    deal_amount_and_date: 'Gleiches Unternehmen, gleicher Betrag, nahe Abschlussdaten: „{value}“.',
  },
  placeholder: 'Dort steht „{value}“, das sagt nichts.',
};
