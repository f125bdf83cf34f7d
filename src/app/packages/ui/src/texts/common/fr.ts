export const fr = `
Inconnu
Réessayer
Il manque une autorisation à l’application : {scopes}.
Un admin peut l’ajouter (docs/scopes.md\u00a0: tandem manifest) et réinstaller l’application.
HubSpot n’accepte pas la clé de l’application.
Un admin HubSpot peut réinstaller l’application.
Il manque dans ce portail : {missing}. Un admin peut configurer Tandem.
Cette fiche n’existe plus.
HubSpot est occupé. Réessayez dans {wait}.
Les appels HubSpot du jour sont épuisés. Réessayez après minuit ({timeZone}).
HubSpot n’a pas répondu à temps.
HubSpot a un problème en ce moment.
Pas de connexion.
Un problème est survenu. Référence pour votre admin : {reference}.
`;
