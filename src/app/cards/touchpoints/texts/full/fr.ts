export const fr = `
Ce qui était déjà chargé reste affiché.

Quel intérêt
Pourquoi ce niveau
{n} point | {n} points
et {n} interaction de plus | et {n} interactions de plus

Comment se fait le score
Points par interaction\u00a0: {weights}.
Ils diminuent de moitié tous les {days}.
Au plus {n} du même genre comptent par jour, et une ouverture par e-mail.
Chacun × {factor}\u00a0: {role}.
aucun rôle connu dans l’achat
Score = 100 × (1 − e^(−points ÷ {saturation}))\u00a0: chaque point ajoute un peu moins.
Il faut {touches} interactions en {days}.

Les 13 dernières semaines
La même chose en mots
Semaine du
Non compté

Période
Le plus important
Ni conversion, ni action d’achat, ni événement sur cette période.

De la première interaction à aujourd’hui
Origine
Visites\u00a0: {visits}, pages vues\u00a0: {views}
Recherche naturelle
Recherche payante
Réseaux sociaux payants
Référence d’une IA
Accès direct
Première interaction
Première conversion
Dernière conversion
Campagne
Campagnes influentes
Aucune trouvée
Message actuel
Réunion prévue

Contenus
Contenu
Interactions
Dernier
et {n} de plus

Toutes les interactions
Rechercher
Canaux
Côté
Type d’événement
Tous
Effacer les filtres
{from}–{to} sur {total}
Plus récents
Plus anciens
Aucune interaction ne correspond à ces filtres.
Aucune interaction sur ces {days}.
Aucune interaction sur ces {days}\u00a0; la dernière date du {date}.
Voir {days}

Copier le résumé
Résumé copié
Non copié. Sélectionnez plutôt le texte.
Interactions utiles en 30 jours
`;
