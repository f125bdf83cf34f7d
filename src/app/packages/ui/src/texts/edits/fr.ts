export const fr = `
Cette transaction n’a pas encore de contact. Associez-en un, puis revenez.
Une règle de votre portail demande d’abord : {properties}. Remplissez, puis réessayez.
HubSpot n’accepte pas la valeur de {properties}. Modifiez-la.
HubSpot indique : « {message} »
Vérifiez les champs signalés.
`;
