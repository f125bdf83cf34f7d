import type { Language } from './types';

export const fr: Language = {
  texts: {
    notKnown: 'Inconnu',
    loading: 'Chargement de l’avis sur le lead…',
    tryAgain: 'Réessayer',
    cancel: 'Annuler',

    notLoaded: 'L’avis n’a pas pu être chargé',
    notSaved: 'Votre avis n’est pas encore enregistré',
    draftKept: 'Votre saisie est conservée. Réessayer est sans risque : rien n’est enregistré deux fois.',
    invalid: 'Vérifiez les champs signalés.',
    missingScope:
      'Il manque une autorisation à l’application : {scopes}. Un admin HubSpot peut l’ajouter et réinstaller l’application.',
    unauthorized: 'HubSpot n’accepte pas la clé de l’application. Un admin HubSpot peut la réinstaller.',
    notSetUp:
      'Tandem n’est pas encore configuré dans ce portail. Il manque : {missing}. Un admin peut lancer la configuration.',
    recordGone: 'Cette fiche n’existe plus, ou la transaction n’a pas encore de contact.',
    entryGone: 'Quelqu’un a modifié cet avis entre-temps. Regardez le dernier, puis décidez.',
    tooBusy: 'HubSpot est occupé. Réessayez dans {wait}.',
    dayUsedUp: 'Les appels HubSpot du jour sont épuisés. Réessayez après minuit ({timeZone}).',
    ruleRefused: 'Une règle de votre portail demande d’abord : {properties}. Remplissez, puis réessayez.',
    timedOut: 'HubSpot n’a pas répondu à temps.',
    serverDown: 'HubSpot a un problème en ce moment.',
    offline: 'Pas de connexion.',
    unexpected: 'Un problème est survenu. Référence pour votre admin : {reference}.',

    wanted: 'Avis demandé',
    given: 'Avis donné',
    neverReviewed: 'Personne n’a encore donné d’avis sur ce lead.',
    handedOverAgain: 'Le marketing a transmis ce lead à nouveau (essai {attempt}).',
    wokenUp: 'Sa date de réveil est arrivée (essai {attempt}).',
    retracted: 'Le dernier avis a été retiré.',
    since: 'Depuis le {date}.',

    attempt: 'Essai {attempt}',
    reasonIs: 'Raison : {reason}',
    wakesUp: 'Réveil le {date}',
    helpedBy: 'A aidé : {title}',
    wrongWas: 'Ne convenait pas : {title}',
    correction: 'Correction',
    replaced: 'Remplacé ensuite',
    current: 'Actuel',
    before: 'Avant : {what}',

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
    contentHelped: 'Contenu qui a aidé (facultatif)',
    contentWrong: 'Contenu qui ne convenait pas (facultatif)',
    comment: 'Commentaire (facultatif)',
    charactersLeft: { one: '{count} caractère restant', other: '{count} caractères restants' },
    charactersOver: { one: '{count} caractère de trop', other: '{count} caractères de trop' },
    save: 'Enregistrer',
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
