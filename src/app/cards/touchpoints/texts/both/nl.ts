export const nl = `
Interacties laden…
De interacties konden niet worden geladen
HubSpot kent nog geen bezoek, formulier, e-mail of evenement van deze persoon.

Website
Formulier
E-mail
Evenement
Advertentie
Sociale media
Verwijzing
Offline
Andere gebeurtenissen
Verkoop
Marketing

Geopend door het mailprogramma, niet door een mens
Meerdere links binnen twee seconden, zoals beveiligingssoftware doet
Iemand van onszelf
Geopend door een machine
`;
