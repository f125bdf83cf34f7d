export const nl = `
Waarom nu
Er dringt nu niets.
Laatste betekenisvolle interacties
Meer: kaart ‘{card}’ bij dit record.
`;
