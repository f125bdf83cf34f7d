export const pt = `
Este negócio ainda não tem contacto. Associe um e volte a ver.
Uma regra do seu portal pede primeiro: {properties}. Preencha e tente de novo.
O HubSpot não aceita o valor de {properties}. Altere-o.
O HubSpot diz: “{message}”
Verifique os campos marcados.
`;
