export const fr = `
Chargement de l’avis sur le lead…
Annuler

L’avis n’a pas pu être chargé
Votre avis n’est pas encore enregistré
Votre saisie est conservée. Réessayer est sans risque : rien n’est enregistré deux fois.

Avis demandé
Avis donné
Personne n’a encore donné d’avis sur ce lead.
Le marketing a transmis ce lead à nouveau (essai {attempt}).
Sa date de réveil est arrivée (essai {attempt}).
Le dernier avis a été retiré.
Depuis le {date}.

Essai {attempt}
Correction
Remplacé ensuite
Actuel
Avant

Pourquoi vous avez ce lead
Phase du cycle de vie
Devenu MQL
Dernière conversion
Source
Campagne
Propriétaire

Ce que « qualifié » veut dire ici
Accord version {version}, en vigueur depuis le {date}

Contact
{name} (principal)
{count} contact sur cette transaction | {count} contacts sur cette transaction

Votre avis
Que vaut ce lead ?
Que devient-il ?
Raison
Plus précisément
Choisir…
Aucun
Réveiller le
Contenu qui a aidé
Contenu qui ne convenait pas
Commentaire
Enregistrer
C’est trop long.
Ce champ est nécessaire.
Choisissez un jour après aujourd’hui.
Ce jour est trop lointain.
Cela ne convient pas ici. Choisissez à nouveau.

Avis enregistré
Avis retiré
Annuler l’avis
Corriger
Donner un autre avis
Enregistré. Les propriétés de la fiche suivront sous peu.
Les propriétés de la fiche n’ont pas pu être mises à jour.
Un accord plus récent est illisible (version {version}). Un admin peut y remédier.
Votre premier essai était bien arrivé. Enregistrez encore pour le remplacer.
Quelqu’un d’autre a aussi donné un avis
Un avis plus récent fait foi
Les deux sont conservés ; le plus récent compte.
Quelqu’un a modifié cet avis entre-temps. Regardez d’abord le dernier.

Tous les essais et avis ({count})
Affichés : {shown} sur {count}
Raisons et historique : voir la carte « {card} » de cette fiche.
`;
