export const fr = `
{what}{times} {when}
 deux fois
 {n} fois
aujourd’hui
hier
{day}
{day}
le {day}
«\u00a0{text}\u00a0»

a lu la page {it}
a rempli le formulaire {it}
a demandé une démo par le formulaire {it}
a ouvert l’e-mail {it}
a cliqué sur un lien de l’e-mail {it}
a répondu à l’e-mail {it}
a réagi à l’annonce {it}
inscription à l’événement {it}
a participé à l’événement {it}
a annulé l’événement {it}
a manqué l’événement {it}
a visité le site pour la première fois\u00a0: {it}
a visité le site\u00a0: {it}
événement {it}
réunion avec l’équipe commerciale\u00a0: {it}
appel de l’équipe commerciale\u00a0: {it}
a appelé l’équipe commerciale\u00a0: {it}
a reçu un e-mail de l’équipe commerciale\u00a0: {it}

Action d’achat
Compte pour zéro

Chaud
Tiède
Frais
Calme
En hausse
En baisse
Stable
{trend}\u00a0: {n} points en une semaine
{n} sur 100
Aucune interaction marketing connue
Pas assez de données
Interactions récentes\u00a0: {n} sur {needed} nécessaires
État au {moment}
Règles\u00a0: l’accord de votre portail.
Règles\u00a0: celles de Tandem, faute d’accord.
Règles\u00a0: celles de Tandem, l’accord étant illisible.

Tout n’a pas pu être lu
Niveau et chiffres peuvent être trop bas.
Propriétés du contact
Formulaires envoyés
Visites du site et événements suivis
Ouvertures et clics des e-mails marketing
Événements marketing
Campagnes
Noms des formulaires, e-mails et pages
Appels, réunions et e-mails des ventes
Reconnaissance des collègues
Non inclus\u00a0: {names}.
pas dans votre abonnement HubSpot, demandez à votre admin
Les collègues comptent comme des acheteurs.
seulement les {n} plus récents
Pas encore tout lu.
{read} campagnes sur {of} parcourues
`;
