export const fr = `
Chargement…
Le chargement a échoué

Personnes
Rôle
Aucun rôle
Engagement
Dernière interaction
Interactions

Actif
Se refroidit
Ouvertures ou nos appels
Refroidi
Aucune interaction
Actif\u00a0: une interaction comptée, il y a {engaged} au plus. Refroidi\u00a0: aucune depuis {cold}.

Score\u00a0: moyenne des plus actifs, autant que demandé ({people})\u00a0; un absent compte 0. Par personne\u00a0: points, divisés par deux tous les {days} et pondérés par rôle, soit {formula}.
Points
Chiffres de HubSpot seulement
En détail\u00a0: {people} sur {of}, les plus actifs d’abord.
de {people} personnes lues

{from} à {to} sur {total}
et {count} de plus
Précédents
Suivants
Période
Ce qui s’est passé
`;
