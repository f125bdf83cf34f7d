import type { FeedbackLanguage } from './types';

export const fr: FeedbackLanguage = {
  texts: {
    loading: 'Chargement de l’avis sur le lead…',
    cancel: 'Annuler',

    notLoaded: 'L’avis n’a pas pu être chargé',
    notSaved: 'Votre avis n’est pas encore enregistré',
    draftKept: 'Votre saisie est conservée. Réessayer est sans risque : rien n’est enregistré deux fois.',

    wanted: 'Avis demandé',
    given: 'Avis donné',
    neverReviewed: 'Personne n’a encore donné d’avis sur ce lead.',
    handedOverAgain: 'Le marketing a transmis ce lead à nouveau (essai {attempt}).',
    wokenUp: 'Sa date de réveil est arrivée (essai {attempt}).',
    retracted: 'Le dernier avis a été retiré.',
    since: 'Depuis le {date}.',

    attempt: 'Essai {attempt}',
    correction: 'Correction',
    replaced: 'Remplacé ensuite',
    current: 'Actuel',
    before: 'Avant',

    handover: 'Pourquoi vous avez ce lead',
    stage: 'Phase du cycle de vie',
    mqlDate: 'Devenu MQL',
    conversion: 'Dernière conversion',
    source: 'Source',
    campaign: 'Campagne',
    owner: 'Propriétaire',

    meaning: 'Ce que « qualifié » veut dire ici',
    agreement: 'Accord version {version}, en vigueur depuis le {date}',

    contact: 'Contact',
    contactPrimary: '{name} (principal)',
    contactCount: {
      one: '{count} contact sur cette transaction',
      other: '{count} contacts sur cette transaction',
    },

    yourVerdict: 'Votre avis',
    rating: 'Que vaut ce lead ?',
    disposition: 'Que devient-il ?',
    reason: 'Raison',
    subReason: 'Plus précisément',
    choose: 'Choisir…',
    none: 'Aucun',
    wakeUpDate: 'Réveiller le',
    contentHelped: 'Contenu qui a aidé',
    contentWrong: 'Contenu qui ne convenait pas',
    comment: 'Commentaire',
    save: 'Enregistrer',
    too_long: 'C’est trop long.',
    required: 'Ce champ est nécessaire.',
    in_the_past: 'Choisissez un jour après aujourd’hui.',
    too_far_ahead: 'Ce jour est trop lointain.',
    unfit: 'Cela ne convient pas ici. Choisissez à nouveau.',

    saved: 'Avis enregistré',
    takenBack: 'Avis retiré',
    undo: 'Annuler l’avis',
    correct: 'Corriger',
    another: 'Donner un autre avis',
    savedAhead: 'Enregistré. Les propriétés de la fiche suivront sous peu.',
    oldAgreement: 'Un accord plus récent est illisible (version {version}). Un admin peut y remédier.',
    arrivedBefore: 'Votre premier essai était bien arrivé. Enregistrez encore pour le remplacer.',
    meanwhile: 'Quelqu’un d’autre a aussi donné un avis',
    later: 'Un avis plus récent fait foi',
    bothKept: 'Les deux sont conservés ; le plus récent compte.',

    history: 'Tous les essais et avis ({count})',
    listed: 'Affichés : {shown} sur {count}',

    seeCard: 'Raisons et historique : voir la carte « {card} » de cette fiche.',
  },
  words: [
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
  ],
};
