import type { FeedbackTranslation } from './types';

export const fr: FeedbackTranslation = [
  'Chargement de l’avis sur le lead…', // loading
  'Annuler', // cancel

  'L’avis n’a pas pu être chargé', // notLoaded
  'Votre avis n’est pas encore enregistré', // notSaved
  'Votre saisie est conservée. Réessayer est sans risque : rien n’est enregistré deux fois.', // draftKept

  'Avis demandé', // wanted
  'Avis donné', // given
  'Personne n’a encore donné d’avis sur ce lead.', // neverReviewed
  'Le marketing a transmis ce lead à nouveau (essai {attempt}).', // handedOverAgain
  'Sa date de réveil est arrivée (essai {attempt}).', // wokenUp
  'Le dernier avis a été retiré.', // retracted
  'Depuis le {date}.', // since

  'Essai {attempt}', // attempt
  'Correction', // correction
  'Remplacé ensuite', // replaced
  'Actuel', // current
  'Avant', // before

  'Pourquoi vous avez ce lead', // handover
  'Phase du cycle de vie', // stage
  'Devenu MQL', // mqlDate
  'Dernière conversion', // conversion
  'Source', // source
  'Campagne', // campaign
  'Propriétaire', // owner

  'Ce que « qualifié » veut dire ici', // meaning
  'Accord version {version}, en vigueur depuis le {date}', // agreement

  'Contact', // contact
  '{name} (principal)', // contactPrimary
  { one: '{count} contact sur cette transaction', other: '{count} contacts sur cette transaction' }, // contactCount

  'Votre avis', // yourVerdict
  'Que vaut ce lead ?', // rating
  'Que devient-il ?', // disposition
  'Raison', // reason
  'Plus précisément', // subReason
  'Choisir…', // choose
  'Aucun', // none
  'Réveiller le', // wakeUpDate
  'Contenu qui a aidé', // contentHelped
  'Contenu qui ne convenait pas', // contentWrong
  'Commentaire', // comment
  'Enregistrer', // save
  'C’est trop long.', // too_long
  'Ce champ est nécessaire.', // required
  'Choisissez un jour après aujourd’hui.', // in_the_past
  'Ce jour est trop lointain.', // too_far_ahead
  'Cela ne convient pas ici. Choisissez à nouveau.', // unfit

  'Avis enregistré', // saved
  'Avis retiré', // takenBack
  'Annuler l’avis', // undo
  'Corriger', // correct
  'Donner un autre avis', // another
  'Enregistré. Les propriétés de la fiche suivront sous peu.', // savedAhead
  'Les propriétés de la fiche n’ont pas pu être mises à jour.', // notWritten
  'Un accord plus récent est illisible (version {version}). Un admin peut y remédier.', // oldAgreement
  'Votre premier essai était bien arrivé. Enregistrez encore pour le remplacer.', // arrivedBefore
  'Quelqu’un d’autre a aussi donné un avis', // meanwhile
  'Un avis plus récent fait foi', // later
  'Les deux sont conservés ; le plus récent compte.', // bothKept

  'Tous les essais et avis ({count})', // history
  'Affichés : {shown} sur {count}', // listed

  'Raisons et historique : voir la carte « {card} » de cette fiche.', // seeCard
];
