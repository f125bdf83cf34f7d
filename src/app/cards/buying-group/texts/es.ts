import type { BuyingGroupTexts } from './types';

export const es: BuyingGroupTexts = {
  loading: 'Cargando el grupo de compra…',
  notLoaded: 'No se pudo cargar el grupo de compra',
  emptyTitle: 'Aún no hay ningún contacto en este negocio',
  empty: 'Asocia al negocio a quienes participan en esta compra y vuelve a mirar.',

  ready: 'Listo',
  building: 'En construcción',
  starting: 'Al principio',
  coverage: 'Funciones cubiertas',
  engagedCoverage: 'Funciones que participan',
  howCoverage:
    'Funciones cubiertas: la parte cubierta de cada función pedida, en promedio. Funciones que participan: la parte de las funciones pedidas con alguien que participa.',
  singleThreaded: 'Todo depende de una persona',
  singleThreadedWhy: 'Solo una persona de este grupo participa.',

  requiredRoles: 'Funciones que pide el acuerdo',
  noRolesRequired: 'El acuerdo no pide funciones.',
  required: 'Pedidas',
  filled: 'Cubiertas',
  state: 'Estado',
  missing: { one: 'Falta {count}', other: 'Faltan {count}' },
  nobodyEngaged: 'Nadie participa',

  setRole: 'Poner función',
  rolesOf: 'Funciones de {name}',
  rolesHint: 'HubSpot guarda las funciones en el contacto: valen para todos los negocios.',
  save: 'Guardar',
  cancel: 'Cancelar',
  roleSaved: 'Función guardada',
  roleUnlabelled: 'Función guardada en el contacto. No se pudo poner su etiqueta en este negocio.',
  roleNotSaved: 'La función aún no está guardada',
  choiceKept: 'Tu elección se conserva.',

  stage: 'Etapa: {stage}',

  credit: 'Mérito en este negocio',
  model: 'Modelo de atribución',
  noCredit:
    'Ningún contacto puede tener mérito aún. Las aperturas, el ruido, los contactos de ventas y los posteriores al cierre nunca lo tienen.',
  touch: 'Contacto',
  share: 'Mérito',
  total: 'Total',
  others: { one: '{count} contacto más', other: '{count} contactos más' },
  campaign: 'Campaña',
  noCampaign: 'Sin campaña',
  notFound: 'Ningún contacto corresponde a {milestones}; ese mérito pasó a los demás.',
  brand: 'Marca',
  leadGeneration: 'Captación de leads',
  howSides:
    'Marca: contactos anteriores a la primera conversión y los que nunca convierten. Ninguno se resta del otro.',

  first: 'Primer contacto',
  last: 'Último contacto',
  lead_creation: 'Creación del lead',
  deal_creation: 'Creación del negocio',
  closing: 'Cierre',
  linear: 'Lineal',
  u: 'En U ({variant})',
  w: 'En W',
  full_path: 'Recorrido completo',
  time_decay: 'Deterioro con el tiempo',
  rest: 'Todos los demás',
  evenly: 'Lo mismo para cada contacto.',
  decays: 'La mitad por cada {days} antes del último contacto.',
};
