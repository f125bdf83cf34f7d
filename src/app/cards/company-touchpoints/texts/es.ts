import type { CompanyTexts } from './types';

export const es: CompanyTexts = {
  loading: 'Cargando los contactos con la empresa…',
  notLoaded: 'No se pudieron cargar los contactos con la empresa',
  emptyTitle: 'Aún no se conoce a nadie en esta empresa',
  empty: 'Asocia contactos a esta empresa y vuelve a mirar.',
  deals: 'Negocios',
  strangers: 'Con actividad, pero en ningún negocio',
  strangersFound: {
    one: '{count} persona activa con dirección en {domains} no está en ningún negocio.',
    other: '{count} personas activas con dirección en {domains} no están en ningún negocio.',
  },
  strangersNone: 'Todas las personas activas en {domains} están en un negocio.',
  strangersNoDomain:
    'Esta empresa no tiene dominio, así que no se puede encontrar a otros con sus direcciones. Añade uno al registro.',
  strangersUnknown: 'No se pudo buscar a otros con dirección en {domains} en este momento.',
  notAssociated: 'Sin asociar a esta empresa',

  DECISION_MAKER: 'Responsable de la decisión',
  BUDGET_HOLDER: 'Responsable del presupuesto',
  EXECUTIVE_SPONSOR: 'Apoyo en la dirección',
  CHAMPION: 'Promotor',
  INFLUENCER: 'Influyente',
  END_USER: 'Usuario final',
  LEGAL_AND_COMPLIANCE: 'Legal y cumplimiento',
  BLOCKER: 'Opositor',
  OTHER: 'Otra',
};
