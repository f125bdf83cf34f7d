export const pt = `
Não se sabe
Tentar de novo
Falta uma permissão à aplicação: {scopes}.
Um administrador pode adicioná-la (docs/scopes.md: tandem manifest) e reinstalar a aplicação.
O HubSpot não aceita a chave da aplicação.
Um administrador do HubSpot pode reinstalá-la.
Falta neste portal: {missing}. Um administrador pode configurar o Tandem.
Este registo já não existe.
O HubSpot está ocupado. Tente de novo dentro de {wait}.
As chamadas ao HubSpot de hoje esgotaram-se. Tente depois da meia-noite ({timeZone}).
O HubSpot não respondeu a tempo.
O HubSpot tem agora um problema.
Não há ligação.
Algo correu mal. Referência para o administrador: {reference}.
`;
