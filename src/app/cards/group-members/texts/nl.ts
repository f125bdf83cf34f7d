export const nl = `
Mensen
Rol
Geen rol
Betrokkenheid
Laatste interactie
Interacties

Betrokken
Koelt af
Afgekoeld
Nog geen interactie
Betrokken: een getelde interactie in {engaged}. Afgekoeld: geen in {cold}.

Score: ieders punten, elke {days} gehalveerd en naar rol gewogen, als 100 × (1 − e^(−punten ÷ {saturation})).
Alleen cijfers van HubSpot
In detail gelezen: {people} van {of} mensen, de actiefste eerst.

{from}–{to} van {total}
en nog {count}
Vorige
Volgende
Periode
Wat er gebeurde
`;
