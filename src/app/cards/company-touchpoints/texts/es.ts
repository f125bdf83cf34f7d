import type { CompanyTranslation } from './types';

export const es: CompanyTranslation = [
  'Cargando los contactos con la empresa…', // loading
  'No se pudieron cargar los contactos con la empresa', // notLoaded
  'Aún no se conoce a nadie en esta empresa', // emptyTitle
  'Asocia contactos a esta empresa y vuelve a mirar.', // empty
  'Negocios', // deals
  'Con actividad, pero en ningún negocio', // strangers
  {
    one: '{count} persona activa con dirección en {domains} no está en ningún negocio.',
    other: '{count} personas activas con dirección en {domains} no están en ningún negocio.',
  }, // strangersFound
  'Todas las personas activas en {domains} están en un negocio.', // strangersNone
  'Esta empresa no tiene dominio, así que no se puede encontrar a otros con sus direcciones. Añade uno al registro.', // strangersNoDomain
  'No se pudo buscar a otros con dirección en {domains} en este momento.', // strangersUnknown
  'Sin asociar a esta empresa', // notAssociated
  'Responsable de la decisión', // DECISION_MAKER
  'Responsable del presupuesto', // BUDGET_HOLDER
  'Apoyo en la dirección', // EXECUTIVE_SPONSOR
  'Promotor', // CHAMPION
  'Influyente', // INFLUENCER
  'Usuario final', // END_USER
  'Legal y cumplimiento', // LEGAL_AND_COMPLIANCE
  'Opositor', // BLOCKER
  'Otra', // OTHER
];
