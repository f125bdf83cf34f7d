export const fr = `
Vérification des données de cette fiche…
Les données n’ont pas pu être vérifiées
Ce que vous voyez date du {moment}. Votre saisie est conservée.
Score
Rien n’a pu être mesuré
{score} sur {best}
Note {grade}
note {grade}
Enregistré
Noté comme juste
Il reste quelque chose à revoir.
{count} point de plus depuis le {day}. | {count} points de plus depuis le {day}.
{count} point de moins depuis le {day}. | {count} points de moins depuis le {day}.
Comme le {day}.
C’est suffisant : le reste peut attendre.
C’est suffisant, mais {count} chose ne peut pas attendre. | C’est suffisant, mais {count} choses ne peuvent pas attendre.
Suffisant à partir de {score}.

Ce qui le compose
Complétude
Validité
Fraîcheur
Cohérence
Unicité
Non mesuré
{percent} du score

{count} chose à corriger | {count} choses à corriger
Tout ce qui a pu être mesuré est juste.
Commencez ici
vaut {count} point | vaut {count} points
environ {time}
Corriger
Que faire
Afficher les {count}
Pas encore enregistré
Utiliser « {value} »
Utiliser {values}
Laisser vide
Laisser vides : {fields}
Enregistrer
Enregistrement…
Plus tard
C’est juste ainsi
Choisir
Oui
Non
vide

Saisissez d’abord une valeur.
Modifiez d’abord la valeur.
C’est trop long pour HubSpot.
HubSpot ne propose pas ce choix. Prenez-en un autre.
HubSpot n’accepte pas cette date.
HubSpot n’accepte pas cette valeur. Vérifiez son écriture.
Une autre fiche a déjà cette valeur. C’est peut-être deux fois la même.
Non enregistré
Votre saisie est conservée.
Quelqu’un a modifié « {field} » entre-temps
Dans HubSpot à présent
Votre saisie
Laisser ainsi
Enregistrer la mienne
Non enregistré, et plus demandé : {field} : {value}
Abandonner

Doublons possibles
probable à {percent}
Propriété
Cette fiche
L’autre
Identique
Différent

Confirmé comme juste
{field} « {value} » : {name}, {day}
Non examiné : {things}.
La prochaine vérification réessaiera.
les doublons
le propriétaire
les entreprises
les contacts
les transactions
les étapes des transactions
les champs du portail
l’accord
{passed} vérifications réussies sur {applied}.
Termes convenus, version des règles {version}.
Termes propres à Tandem, version des règles {version}.
Pour l’instant termes propres à Tandem, version des règles {version}.
État du {moment}.
Vérifier à nouveau
Plus : carte « {card} » de cette fiche.
`;
