import type { BuyingGroupTexts } from './types';

export const pt: BuyingGroupTexts = {
  loading: 'A carregar o grupo de compra…',
  notLoaded: 'Não foi possível carregar o grupo de compra',
  emptyTitle: 'Este negócio ainda não tem contactos',
  empty: 'Associe ao negócio quem participa nesta compra e veja de novo.',

  ready: 'Pronto',
  building: 'Em construção',
  starting: 'No início',
  coverage: 'Funções preenchidas',
  engagedCoverage: 'Funções que participam',
  howCoverage:
    'Funções preenchidas: a parte preenchida de cada função pedida, em média. Funções que participam: a parte das funções pedidas com alguém que participa.',
  singleThreaded: 'Tudo depende de uma pessoa',
  singleThreadedWhy: 'Só uma pessoa deste grupo participa.',

  requiredRoles: 'Funções que o acordo pede',
  noRolesRequired: 'O acordo não pede funções.',
  required: 'Pedidas',
  filled: 'Preenchidas',
  state: 'Estado',
  missing: { one: 'Falta {count}', other: 'Faltam {count}' },
  nobodyEngaged: 'Ninguém participa',

  setRole: 'Definir função',
  rolesOf: 'Funções de {name}',
  rolesHint: 'O HubSpot guarda as funções no contacto: valem para todos os negócios.',
  save: 'Guardar',
  cancel: 'Cancelar',
  roleSaved: 'Função guardada',
  roleUnlabelled: 'Função guardada no contacto. Não foi possível pôr a etiqueta neste negócio.',
  roleNotSaved: 'A função ainda não foi guardada',
  choiceKept: 'A sua escolha mantém-se.',

  stage: 'Fase: {stage}',

  credit: 'Mérito neste negócio',
  model: 'Modelo de atribuição',
  noCredit:
    'Nenhum contacto pode ter mérito ainda. Aberturas, ruído, contactos de vendas e os posteriores ao fecho nunca o têm.',
  touch: 'Contacto',
  share: 'Mérito',
  total: 'Total',
  others: { one: 'mais {count} contacto', other: 'mais {count} contactos' },
  campaign: 'Campanha',
  noCampaign: 'Sem campanha',
  notFound: 'Nenhum contacto corresponde a {milestones}; esse mérito foi para os outros.',
  brand: 'Marca',
  leadGeneration: 'Geração de leads',
  howSides:
    'Marca: contactos antes da primeira conversão e os que nunca convertem. Um não se desconta do outro.',

  first: 'Primeiro contacto',
  last: 'Último contacto',
  lead_creation: 'Criação do lead',
  deal_creation: 'Criação do negócio',
  closing: 'Fecho',
  linear: 'Linear',
  u: 'Em U ({variant})',
  w: 'Em W',
  full_path: 'Percurso completo',
  time_decay: 'Perda com o tempo',
  rest: 'Todos os outros',
  evenly: 'O mesmo a cada contacto.',
  decays: 'Metade por cada {days} antes do último contacto.',
};
