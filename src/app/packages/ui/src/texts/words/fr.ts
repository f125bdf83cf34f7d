import type { DefaultWordTranslation } from './types';

/** Translations of `defaultWords`, each with its English beside it. */
export const fr: DefaultWordTranslation = [
  'Invendable', // Not sellable
  'Ni personne ni entreprise à qui vendre', // Not a person or company we can sell to
  'Mauvaise cible', // Wrong fit
  'Ne correspond pas à notre offre', // Wrong fit for what we offer
  'Bonne cible, pas de besoin', // Right fit, no need now
  'Bon', // Good
  'Bon, mérite mon temps', // Good, worth my time
  'Meilleur du mois', // Best this month
  'Parmi les meilleurs du mois', // Among the best this month
  'Accepté', // Accepted
  'Je m’en occupe (SAL)', // I will work it (sales accepted lead)
  'En cours', // Working
  'Échange engagé des deux côtés', // Two-way contact is under way
  'Qualifié', // Qualified
  'Besoin, pouvoir et calendrier confirmés (SQL)', // Need, authority and timing confirmed (sales qualified lead)
  'Recyclé', // Recycled
  'Bonne cible, pas maintenant : retour au marketing avec date de réveil', // Right fit, not now: back to nurture with a wake-up date
  'Rejeté', // Rejected
  'Pas pour nous : le marketing examine la source', // Not for us: marketing looks at the source
  'Doublon ou données inutilisables', // Duplicate or bad data
  'Même personne deux fois, ou fiche inutilisable', // Same person twice, or a record nobody can use
  'Injoignable', // Unable to reach
  'Données inexactes', // Inaccurate data
  'Pas d’intérêt ni de besoin', // No interest or need
  'Pas de budget', // No budget
  'Hors cible', // No fit
  'Mauvais moment', // Bad timing
  'Concurrent ou fournisseur', // Competitor or vendor
  'Étudiant, candidat ou partenaire', // Student, job seeker or partner
  'Déjà client ou en pipeline', // Already customer or in pipeline
  'Secteur', // Industry
  'Taille', // Size
  'Région', // Region
  'Produit', // Product
  'Fonction', // Role
];
