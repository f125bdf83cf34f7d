import type { CompanyHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTextsOf } from '../model';

/** What people read about companies, in Spanish. */
export const companies: RuleTextsOf<CompanyHygieneRuleId> = {
  company_name_missing: {
    title: 'Falta el nombre de la empresa',
    reason: 'No consta ningún nombre.',
    cost: 'Nadie encuentra esta empresa y las listas muestran un hueco.',
    fix: 'Escribe el nombre.',
  },
  company_domain_missing: {
    title: 'Falta el dominio de la empresa',
    reason: 'No consta ningún dominio.',
    cost: 'Los contactos no se asocian por su correo y los duplicados quedan ocultos.',
    fix: 'Escribe el dominio, por ejemplo example.com.',
  },
  company_industry_missing: {
    title: 'Falta el sector',
    reason: 'No consta ningún sector.',
    cost: 'Las campañas por sector dejan fuera a esta empresa.',
    fix: 'Elige el sector.',
  },
  company_country_missing: {
    title: 'Falta el país de la empresa',
    reason: 'No consta ningún país.',
    cost: 'La empresa no pertenece a ningún territorio.',
    fix: 'Elige el país.',
  },
  company_size_missing: {
    title: 'Falta el número de empleados',
    reason: 'No consta cuántas personas trabajan aquí.',
    cost: 'Nadie puede saber si la empresa encaja.',
    fix: 'Escribe el número; basta una buena estimación.',
  },
  company_owner_missing: {
    title: 'Falta el propietario de la empresa',
    reason: 'Esta empresa no tiene propietario.',
    cost: 'Nadie responde de la cuenta en su conjunto.',
    fix: 'Elige un propietario.',
  },
  company_lifecycle_stage_missing: {
    title: 'Falta la etapa del ciclo de vida de la empresa',
    reason: 'No hay ninguna etapa del ciclo de vida.',
    cost: 'La empresa no está en ningún embudo ni informe.',
    fix: 'Elige la etapa.',
  },
  company_domain_invalid: {
    title: 'El dominio de la empresa no puede ser correcto',
    reason: '«{value}» no es un dominio.',
    cost: 'Los contactos no se asocian y los duplicados quedan ocultos.',
    fix: 'Escribe solo el dominio, por ejemplo example.com.',
  },
  company_domain_not_own: {
    title: 'El dominio no es de la empresa',
    reason: '«{value}» pertenece a un proveedor de correo o a una red social.',
    cost: 'No se reconoce a su gente y puede que sí a desconocidos.',
    fix: 'Escribe el dominio propio de la empresa o confirma este.',
  },
  company_name_is_address: {
    title: 'El nombre de la empresa es una dirección',
    reason: 'El nombre es una dirección: «{value}».',
    cost: 'Los correos y las listas muestran una dirección en lugar de un nombre.',
    fix: 'Escribe el nombre de la empresa.',
  },
  company_name_in_wrong_case: {
    title: 'Nombre de empresa mal escrito en mayúsculas o minúsculas',
    reason: '«{value}» está todo en mayúsculas o todo en minúsculas.',
    cost: 'El nombre parece descuidado en cualquier texto en que se inserte.',
    fix: 'Escríbelo como lo hace la empresa o confírmalo.',
  },
  company_name_unverified: {
    title: 'Nombre de empresa sin verificar desde hace mucho',
    reason: 'Nadie ha confirmado «{value}» desde hace {days} días.',
    cost: 'Las empresas se fusionan y cambian de nombre.',
    fix: 'Comprueba si sigue siendo correcto y confírmalo o corrígelo.',
  },
  company_industry_unverified: {
    title: 'Sector sin verificar desde hace mucho',
    reason: 'Nadie ha confirmado el sector desde hace {days} días.',
    cost: 'Las campañas pueden dirigirse al sector equivocado.',
    fix: 'Comprueba si sigue siendo correcto y confírmalo o corrígelo.',
  },
  company_size_unverified: {
    title: 'Número de empleados sin verificar desde hace mucho',
    reason: 'Nadie ha confirmado el número {value} desde hace {days} días.',
    cost: 'La empresa puede haber pasado a otro segmento.',
    fix: 'Comprueba si sigue siendo correcto y confírmalo o corrígelo.',
  },
  company_without_activity: {
    title: 'Empresa sin ninguna actividad',
    reason: 'Aquí no ha pasado nada desde hace {days} días.',
    cost: 'Nadie notaría un nuevo comprador, un traslado o una fusión.',
    fix: 'Llama, escribe o planifica una actividad.',
  },
  domain_against_website: {
    title: 'El dominio y la dirección web no coinciden',
    reason: 'El dominio es «{domain}», pero la dirección web lleva a «{website}».',
    cost: 'Los contactos se asocian por uno y la gente mira la otra.',
    fix: 'Corrige lo que esté mal o confírmalo.',
  },
  company_without_contacts: {
    title: 'Empresa sin contactos',
    reason: 'Aquí no se conoce a nadie.',
    cost: 'Ninguna campaña llega a esta empresa y nadie sabe a quién llamar.',
    fix: 'Asocia o añade un contacto.',
  },
  duplicate_domain: {
    title: 'Otra empresa con el mismo dominio',
    reason: '{name} tiene el dominio «{value}» ({likelihood} % de probabilidad de ser la misma empresa).',
    cost: 'Las personas y los negocios se reparten entre dos registros.',
    fix: 'Compara las dos y combínalas en HubSpot.',
  },
  duplicate_company_name: {
    title: 'Otra empresa con ese nombre',
    reason:
      '{name} tiene un nombre parecido: «{value}» ({likelihood} % de probabilidad de ser la misma empresa).',
    cost: 'Dos colegas pueden estar trabajando la misma cuenta.',
    fix: 'Compara las dos y combínalas en HubSpot.',
  },
};
