export const fr = `
Personne n’est encore connu dans cette entreprise
Associez des contacts à cette entreprise, puis regardez à nouveau.

Personnes de cette entreprise
Transactions

Actifs, mais sur aucune transaction
{count} personne active avec une adresse chez {domains} n’est sur aucune transaction. | {count} personnes actives avec une adresse chez {domains} ne sont sur aucune transaction.
Personne d’actif chez {domains} n’est sans transaction.
Cette entreprise n’a pas de nom de domaine\u00a0: les autres personnes avec ses adresses sont introuvables. Ajoutez-en un à la fiche.
Les autres personnes avec une adresse chez {domains} n’ont pas pu être cherchées.
Non associé à cette entreprise

Décideur
Responsable du budget
Soutien de la direction
Champion
Influenceur
Utilisateur
Juridique et conformité
Opposant
Autre
`;
