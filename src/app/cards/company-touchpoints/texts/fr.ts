import type { CompanyTexts } from './types';

export const fr: CompanyTexts = {
  loading: 'Chargement des contacts avec l’entreprise…',
  notLoaded: 'Les contacts avec l’entreprise n’ont pas pu être chargés',
  emptyTitle: 'Personne n’est encore connu dans cette entreprise',
  empty: 'Associez des contacts à cette entreprise, puis regardez à nouveau.',
  deals: 'Transactions',
  strangers: 'Actifs, mais sur aucune transaction',
  strangersFound: {
    one: '{count} personne active avec une adresse chez {domains} n’est sur aucune transaction.',
    other: '{count} personnes actives avec une adresse chez {domains} ne sont sur aucune transaction.',
  },
  strangersNone: 'Toutes les personnes actives chez {domains} sont sur une transaction.',
  strangersNoDomain:
    'Cette entreprise n’a pas de nom de domaine : les autres personnes avec ses adresses sont introuvables. Ajoutez-en un à la fiche.',
  strangersUnknown: 'Les autres personnes avec une adresse chez {domains} n’ont pas pu être cherchées.',
  notAssociated: 'Non associé à cette entreprise',

  DECISION_MAKER: 'Décideur',
  BUDGET_HOLDER: 'Responsable du budget',
  EXECUTIVE_SPONSOR: 'Soutien de la direction',
  CHAMPION: 'Champion',
  INFLUENCER: 'Influenceur',
  END_USER: 'Utilisateur',
  LEGAL_AND_COMPLIANCE: 'Juridique et conformité',
  BLOCKER: 'Opposant',
  OTHER: 'Autre',
};
