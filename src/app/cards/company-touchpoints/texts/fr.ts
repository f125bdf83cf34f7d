import type { CompanyTranslation } from './types';

export const fr: CompanyTranslation = [
  'Chargement des contacts avec l’entreprise…', // loading
  'Les contacts avec l’entreprise n’ont pas pu être chargés', // notLoaded
  'Personne n’est encore connu dans cette entreprise', // emptyTitle
  'Associez des contacts à cette entreprise, puis regardez à nouveau.', // empty
  'Transactions', // deals
  'Actifs, mais sur aucune transaction', // strangers
  {
    one: '{count} personne active avec une adresse chez {domains} n’est sur aucune transaction.',
    other: '{count} personnes actives avec une adresse chez {domains} ne sont sur aucune transaction.',
  }, // strangersFound
  'Toutes les personnes actives chez {domains} sont sur une transaction.', // strangersNone
  'Cette entreprise n’a pas de nom de domaine : les autres personnes avec ses adresses sont introuvables. Ajoutez-en un à la fiche.', // strangersNoDomain
  'Les autres personnes avec une adresse chez {domains} n’ont pas pu être cherchées.', // strangersUnknown
  'Non associé à cette entreprise', // notAssociated
  'Décideur', // DECISION_MAKER
  'Responsable du budget', // BUDGET_HOLDER
  'Soutien de la direction', // EXECUTIVE_SPONSOR
  'Champion', // CHAMPION
  'Influenceur', // INFLUENCER
  'Utilisateur', // END_USER
  'Juridique et conformité', // LEGAL_AND_COMPLIANCE
  'Opposant', // BLOCKER
  'Autre', // OTHER
];
