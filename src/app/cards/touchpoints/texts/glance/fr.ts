export const fr = `
Pourquoi maintenant
Rien ne presse.
Dernières interactions utiles
Plus\u00a0: carte «\u00a0{card}\u00a0» sur cette fiche.
`;
