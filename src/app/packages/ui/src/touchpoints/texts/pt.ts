import type { TouchTranslation } from './types';

export const pt: TouchTranslation = [
  '{what}{times} {when}', // line
  ' duas vezes', // twice
  ' {count} vezes', // times
  'hoje', // today
  'ontem', // yesterday
  'na {day}', // onWeekday
  'no {day}', // onWeekend
  'em {day}', // onDate
  '«{text}»', // quoted
  'leu a página {title}', // page_view
  'preencheu o formulário {title}', // form_submission
  'pediu uma demonstração com o formulário {title}', // demo_request
  'abriu o e-mail {title}', // email_open
  'clicou numa ligação do e-mail {title}', // email_click
  'respondeu ao e-mail {title}', // email_reply
  'reagiu ao anúncio {title}', // ad_interaction
  'inscreveu-se no evento {title}', // event_registered
  'participou no evento {title}', // event_attended
  'cancelou o evento {title}', // event_cancelled
  'faltou ao evento {title}', // event_no_show
  'visitou o site pela primeira vez: {title}', // first_visit
  'visitou o site: {title}', // latest_visit
  'evento {title}', // custom_event
  'reunião com vendas: {title}', // meeting
  'chamada de vendas: {title}', // call
  'recebeu um e-mail de vendas: {title}', // sales_email

  'Site', // web
  'Formulário', // form
  'E-mail', // email
  'Evento', // event
  'Anúncio', // ad
  'Redes sociais', // social
  'Referência', // referral
  'Offline', // offline
  'Outros eventos', // custom
  'Vendas', // sales
  'Marketing', // marketing
  'Ação de compra', // buyingAction

  '{why}: conta como zero', // countsZero
  'Aberto pelo programa de correio, não por uma pessoa', // prefetched_open
  'Várias ligações em dois segundos, como fazem os antivírus', // bot_burst
  'Uma pessoa da nossa empresa', // internal
  'O HubSpot tomou-o por uma máquina', // bot_filtered

  'Quente', // hot
  'Morno', // warm
  'Fresco', // cool
  'Calmo', // quiet
  'A subir', // rising
  'A descer', // falling
  'Estável', // steady
  '{trend}: {change} pontos numa semana', // change
  '{score} de 100', // score
  'Nenhum contacto de marketing conhecido', // noTouch
  'Dados insuficientes', // notEnough
  {
    one: '{count} contacto recente, são precisos {needed}',
    other: '{count} contactos recentes, são precisos {needed}',
  }, // notEnoughWhy
  'Dados de {moment}', // asOf

  'Não foi possível ler tudo', // notComplete
  'O que se vê está certo e conta apenas o que foi lido.', // notCompleteEffect
  'Propriedades do contacto', // contact_properties
  'Formulários enviados', // form_submissions
  'Visitas ao site e eventos', // event_occurrences
  'Aberturas e cliques de e-mails de marketing', // marketing_email_events
  'Eventos de marketing', // marketing_events
  'Campanhas', // campaigns
  'Nomes das páginas', // content
  'Chamadas, reuniões e e-mails de vendas', // sales_activities
  'A sua subscrição do HubSpot não inclui isto. Pergunte ao administrador.', // otherTier
  'O HubSpot está ocupado.', // busy
  'Veja de novo daqui a pouco.', // lookAgain
  'Conhecidos: os {count} mais recentes, não os anteriores.', // partLimit
  'O tempo acabou. Conhecidos: os {count} mais recentes.', // partTime
  'Faltam alguns nomes.', // partNames
];
