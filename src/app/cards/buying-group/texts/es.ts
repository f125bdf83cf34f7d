import type { BuyingGroupTranslation } from './types';

export const es: BuyingGroupTranslation = [
  'Cargando el grupo de compra…', // loading
  'No se pudo cargar el grupo de compra', // notLoaded
  'Listo', // ready
  'En construcción', // building
  'Al principio', // starting
  'Funciones cubiertas', // coverage
  'Funciones que participan', // engagedCoverage
  'Cubiertas: cubiertas ÷ pedidas, 100 % como mucho, en promedio. Que participan: entre las pedidas.', // howCoverage
  'Todo depende de una persona', // singleThreaded
  'Funciones pedidas', // requiredRoles
  'Cubiertas', // filled
  'Falta: {count}', // missing
  'Nadie participa', // nobodyEngaged
  'Poner función', // setRole
  'Son del contacto: valen en todos sus negocios.', // rolesHint
  'Guardar', // save
  'Cancelar', // cancel
  'Función guardada', // roleSaved
  'Función guardada, sin etiqueta', // roleUnlabelled
  'Aún no se guardó; tu elección sigue ahí', // roleNotSaved
  'Etapa: {stage}', // stage
  'Mérito', // credit
  'Modelo de atribución', // model
  'Total', // total
  'Ningún contacto para {milestones}', // notFound
  'Marca', // brand
  'Captación de leads', // leadGeneration
  'Marca: antes de toda conversión, y lo que nunca convierte.', // howSides
  'Primer contacto', // first
  'Último contacto', // last
  'Creación del lead', // lead_creation
  'Creación del negocio', // deal_creation
  'Cierre', // closing
  'Lineal', // linear
  'En U ({variant})', // u
  'En W', // w
  'Recorrido completo', // full_path
  'Deterioro con el tiempo', // time_decay
  'Todos los demás', // rest
  'La mitad por cada {days} antes del último contacto', // decays
];
