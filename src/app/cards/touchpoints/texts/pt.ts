import type { CardTranslation } from './types';

export const pt: CardTranslation = [
  'A carregar os contactos de marketing…', // loading
  'Não foi possível carregar os contactos', // notLoaded
  'O que já estava carregado continua visível.', // stillShown
  'O HubSpot ainda não conhece visitas, formulários, e-mails nem eventos desta pessoa.', // empty

  'Quanto interesse', // level
  'Porquê este nível', // why
  { one: '{count} ponto', other: '{count} pontos' }, // points
  'Como se faz a pontuação', // formula
  'Pontos por contacto: {weights}.', // formulaPoints
  'Reduzem-se a metade a cada {days}.', // formulaHalf
  'Contam no máximo {count} do mesmo tipo por dia e uma abertura de cada e-mail.', // formulaCap
  'O papel na compra também conta.', // formulaRole
  'Pontuação = 100 × (1 − e^(−pontos ÷ {saturation})): cada ponto acrescenta menos.', // formulaScore
  'São precisos {touches} contactos em {days}.', // formulaEnough
  'Regras: o acordo do seu portal.', // agreed
  'Regras: as do Tandem, pois não há acordo.', // default
  'Regras: as do Tandem, pois não foi possível ler o acordo.', // unread

  'As últimas 13 semanas', // weeks
  'O mesmo em palavras', // weeksInWords
  'Semana de', // weekAxis
  'Não contado', // notCounted

  'Período', // period
  'O mais importante', // moments
  'Sem conversões, ações de compra ou eventos neste período.', // momentsNone

  'Do primeiro contacto até hoje', // journey
  'Primeiro contacto', // firstTouch
  'Primeira conversão', // firstConversion
  'Última conversão', // latestConversion
  'Campanha', // campaign
  'Mensagem atual', // message

  'Conteúdos', // assets
  'Conteúdo', // asset
  'Contactos', // touches
  'Último', // last
  'e mais {count}', // more

  'Todos os contactos', // log
  'Procurar', // search
  'Canais', // channels
  'Lado', // side
  'Todos', // all
  'Limpar filtros', // clear
  '{from}–{to} de {total}', // range
  'Mais recentes', // newer
  'Anteriores', // older
  'Nenhum contacto corresponde a estes filtros.', // noneFound
  'Nenhum contacto neste período.', // noneInPeriod

  'Resumo', // brief
  'Copiar resumo', // copyBrief
  'Resumo copiado', // copied
  'Não copiado. Selecione o texto.', // notCopied
  'Contactos relevantes em 30 dias', // meaningful

  'Porquê agora', // whyNow
  'Nada urge agora.', // nothingNow
  'Últimos contactos relevantes', // latest
  'Mais: cartão «{card}» neste registo.', // seeCard
];
