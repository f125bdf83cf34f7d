import type { CommonHygieneTexts } from '../model';

/** Where suggestions come from and why two records may be one, in Spanish. */
export const common: CommonHygieneTexts = {
  why: {
    typo: 'Parece un error de tecleo.',
    casing: 'Mayúsculas como en los nombres.',
    standard_form: 'La forma habitual.',
    split_name: 'El nombre, dividido en dos.',
    from_phone: 'Según el teléfono.',
    from_email: 'Según el correo.',
    from_company: 'Según la empresa.',
    from_contacts: 'Según los contactos.',
    from_domain: 'Según el dominio.',
    from_deals: 'Según los negocios.',
    from_website: 'Según la dirección web.',
    preferred_spelling: 'La grafía habitual aquí.',
    option: 'La opción que probablemente se quería.',
    stripped: 'Sin lo que no corresponde.',
    date: 'Según las fechas registradas.',
  },
  duplicates: {
    email: 'Mismo correo: «{value}».',
    email_variant: 'Casi el mismo correo: «{value}».',
    name_and_domain: 'Mismo nombre y misma empresa: «{value}».',
    phone: 'Mismo teléfono: «{value}».',
    similar_name: 'Nombre parecido: «{value}».',
    domain: 'Dominio igual o parecido: «{value}».',
    company_name: 'Nombre de empresa igual o parecido: «{value}».',
    deal_name_and_company: 'Mismo nombre de negocio: «{value}».',
    deal_amount_and_date: 'Misma empresa e importe, fechas de cierre cercanas: «{value}».',
  },
  placeholder: 'Pone «{value}», que no dice nada.',
};
