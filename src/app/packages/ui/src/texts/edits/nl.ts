export const nl = `
Deze deal heeft nog geen contact. Koppel er een en kijk opnieuw.
Een regel van je portal vraagt eerst om: {properties}. Vul dit in en probeer opnieuw.
Controleer de gemarkeerde velden.
`;
