import type { BuyingGroupTranslation } from './types';

export const fr: BuyingGroupTranslation = [
  'Chargement du groupe d’achat…', // loading
  'Le groupe d’achat n’a pas pu être chargé', // notLoaded
  'Prêt', // ready
  'En construction', // building
  'Au début', // starting
  'Rôles pourvus', // coverage
  'Rôles actifs', // engagedCoverage
  'Rôles pourvus : pourvu ÷ demandé, 100 % au plus, en moyenne. Actifs : actifs ÷ demandés.', // howCoverage
  'Tout dépend d’une personne', // singleThreaded
  'Rôles demandés', // requiredRoles
  'Pourvu', // filled
  'Manque : {count}', // missing
  'Personne d’actif', // nobodyEngaged
  'Définir le rôle', // setRole
  'Les rôles sont ceux du contact : ils valent partout.', // rolesHint
  'Enregistrer', // save
  'Annuler', // cancel
  'Rôle enregistré', // roleSaved
  'Rôle enregistré, sans libellé', // roleUnlabelled
  'Pas encore enregistré ; votre choix reste', // roleNotSaved
  'Phase : {stage}', // stage
  'Part du mérite', // credit
  'Modèle d’attribution', // model
  'Total', // total
  'Aucun contact pour {milestones}', // notFound
  'Marque', // brand
  'Génération de leads', // leadGeneration
  'Marque : avant toute conversion, et ce qui ne convertit jamais.', // howSides
  'Premier contact', // first
  'Dernier contact', // last
  'Création du lead', // lead_creation
  'Création de la transaction', // deal_creation
  'Conclusion', // closing
  'Linéaire', // linear
  'En U ({variant})', // u
  'En W', // w
  'Parcours complet', // full_path
  'Dépréciation dans le temps', // time_decay
  'Tous les autres', // rest
  'Moitié moins tous les {days} avant le dernier contact', // decays
];
