import type { CommonTexts } from './types';

export const pt: CommonTexts = {
  notKnown: 'Não se sabe',
  tryAgain: 'Tentar de novo',
  missingScope: 'Falta uma permissão à aplicação: {scopes}.',
  unauthorized: 'O HubSpot não aceita a chave da aplicação.',
  reinstall: 'Um administrador do HubSpot pode reinstalá-la.',
  notSetUp: 'Falta neste portal: {missing}. Um administrador pode configurar o Tandem.',
  recordGone: 'Este registo já não existe.',
  noContact: 'Este negócio ainda não tem contacto. Associe um e volte a ver.',
  entryGone: 'Alguém alterou esta avaliação entretanto. Veja primeiro a mais recente.',
  tooBusy: 'O HubSpot está ocupado. Tente de novo dentro de {wait}.',
  dayUsedUp: 'As chamadas ao HubSpot de hoje esgotaram-se. Tente depois da meia-noite ({timeZone}).',
  ruleRefused: 'Uma regra do seu portal pede primeiro: {properties}. Preencha e tente de novo.',
  timedOut: 'O HubSpot não respondeu a tempo.',
  serverDown: 'O HubSpot tem agora um problema.',
  offline: 'Não há ligação.',
  unexpected: 'Algo correu mal. Referência para o administrador: {reference}.',
  invalid: 'Verifique os campos marcados.',
};
