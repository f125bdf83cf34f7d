import type { GroupTexts } from './types';

export const pt: GroupTexts = {
  people: 'Pessoas',
  person: 'Pessoa',
  role: 'Função',
  noRole: 'Sem função',
  engagement: 'Interesse',
  lastTouch: 'Último contacto',
  touches: 'Contactos',

  stateEngaged: 'Participa',
  stateQuiet: 'A arrefecer',
  stateCold: 'Arrefeceu',
  byProperties: 'Só pelas propriedades',
  inDepth: 'Só se leram todas as fontes das {count} pessoas mais ativas.',

  range: '{from}–{to} de {total}',
  andMore: 'e mais {count}',
  moreEngaged: 'Mais ativas',
  lessEngaged: 'Menos ativas',
  newer: 'Mais recentes',
  older: 'Mais antigos',

  lookBack: 'Período',
  updating: 'A atualizar…',
  stillShown: 'Abaixo vê-se como estava em {time}.',
  timeline: 'O que aconteceu',
  nothingHappened: 'Nada se sabe deste período.',

  howCounted: 'Como se conta',
  howPeople:
    'Participa: um contacto contado ou uma reunião nos últimos {engaged}. Arrefeceu: nenhum nos últimos {cold}.',
  howScore:
    'Pontuação: os pontos de todos os contactos, reduzidos a metade a cada {halfLife}, numa escala até 100. Muito alto desde {hot}, alto desde {warm}, moderado desde {cool}. Com menos de {touches} contactos em {window} não há pontuação.',
};
