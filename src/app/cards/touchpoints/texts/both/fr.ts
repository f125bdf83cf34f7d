export const fr = `
Chargement des interactions…
Les interactions n’ont pas pu être chargées
HubSpot ne connaît encore ni visite, ni formulaire, ni e-mail, ni événement de cette personne.

Site web
Formulaire
E-mail
Événement
Annonce
Réseaux sociaux
Site référent
Hors ligne
Autres événements
Ventes
Marketing

Ouvert par la messagerie, pas par une personne
Plusieurs liens en deux secondes, comme le font les antivirus
Une personne de chez nous
Ouvert par une machine
`;
