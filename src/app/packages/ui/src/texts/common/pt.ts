import type { CommonTranslation } from './types';

export const pt: CommonTranslation = [
  'Não se sabe', // notKnown
  'Tentar de novo', // tryAgain
  'Falta uma permissão à aplicação: {scopes}.', // missingScope
  'O HubSpot não aceita a chave da aplicação.', // unauthorized
  'Um administrador do HubSpot pode reinstalá-la.', // reinstall
  'Falta neste portal: {missing}. Um administrador pode configurar o Tandem.', // notSetUp
  'Este registo já não existe.', // recordGone
  'Este negócio ainda não tem contacto. Associe um e volte a ver.', // noContact
  'Alguém alterou esta avaliação entretanto. Veja primeiro a mais recente.', // entryGone
  'O HubSpot está ocupado. Tente de novo dentro de {wait}.', // tooBusy
  'As chamadas ao HubSpot de hoje esgotaram-se. Tente depois da meia-noite ({timeZone}).', // dayUsedUp
  'Uma regra do seu portal pede primeiro: {properties}. Preencha e tente de novo.', // ruleRefused
  'O HubSpot não respondeu a tempo.', // timedOut
  'O HubSpot tem agora um problema.', // serverDown
  'Não há ligação.', // offline
  'Algo correu mal. Referência para o administrador: {reference}.', // unexpected
  'Verifique os campos marcados.', // invalid
];
