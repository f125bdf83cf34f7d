import type { BuyingGroupTranslation } from './types';

export const pt: BuyingGroupTranslation = [
  'A carregar o grupo de compra…', // loading
  'Não foi possível carregar o grupo de compra', // notLoaded
  'Pronto', // ready
  'Em construção', // building
  'No início', // starting
  'Funções preenchidas', // coverage
  'Funções que participam', // engagedCoverage
  'Preenchidas: preenchidas ÷ pedidas, 100 % no máximo, em média. Que participam: entre as pedidas.', // howCoverage
  'Tudo depende de uma pessoa', // singleThreaded
  'Funções pedidas', // requiredRoles
  'Preenchidas', // filled
  'Falta: {count}', // missing
  'Ninguém participa', // nobodyEngaged
  'Definir função', // setRole
  'São do contacto: valem em todos os negócios.', // rolesHint
  'Guardar', // save
  'Cancelar', // cancel
  'Função guardada', // roleSaved
  'Função guardada, sem etiqueta', // roleUnlabelled
  'Ainda não guardado; a sua escolha mantém-se', // roleNotSaved
  'Fase: {stage}', // stage
  'Mérito', // credit
  'Modelo de atribuição', // model
  'Total', // total
  'Nenhum contacto para {milestones}', // notFound
  'Marca', // brand
  'Geração de leads', // leadGeneration
  'Marca: antes de qualquer conversão, e o que nunca converte.', // howSides
  'Primeiro contacto', // first
  'Último contacto', // last
  'Criação do lead', // lead_creation
  'Criação do negócio', // deal_creation
  'Fecho', // closing
  'Linear', // linear
  'Em U ({variant})', // u
  'Em W', // w
  'Percurso completo', // full_path
  'Perda com o tempo', // time_decay
  'Todos os outros', // rest
  'Metade por cada {days} antes do último contacto', // decays
];
