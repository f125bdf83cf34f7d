export const nl = `
Deze deal heeft nog geen contact. Koppel er een en kijk opnieuw.
Een regel van je portal vraagt eerst om: {properties}. Vul dit in en probeer opnieuw.
HubSpot accepteert de waarde voor {properties} niet. Pas die aan.
HubSpot meldt: “{message}”
Controleer de gemarkeerde velden.
`;
