export const fr = `
Prêt
En construction
Au début
Pourvus\u00a0: personnes ÷ demandées par rôle, en moyenne. Actifs\u00a0: rôles où quelqu’un est actif.
Tout dépend d’une personne

Rôles demandés
Pourvu
Manque\u00a0: {count}

Définir le rôle
Les rôles sont ceux du contact\u00a0: ils valent partout.
Enregistrer
Annuler
Rôle enregistré
Rôle enregistré, sans libellé
Pas encore enregistré\u00a0; votre choix reste

Phase\u00a0: {stage}

Part du mérite
Modèle d’attribution
Total
Aucune interaction pour {milestones}
Marque
Génération de leads
Génération de leads\u00a0: formulaires et demandes de démo. Marque\u00a0: tout le reste.

Première interaction
Création du lead
Création de la transaction
Conclusion
Linéaire
En U ({variant})
En W
Parcours complet
Dépréciation dans le temps
Tous les autres
Moitié moins tous les {days} avant la dernière interaction
`;
