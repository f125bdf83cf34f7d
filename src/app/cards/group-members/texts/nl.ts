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
Van {of} mensen zijn de {people} actiefste in detail gelezen. Voor de anderen tellen de cijfers van HubSpot.

{from}–{to} van {total}
en nog {count}
Vorige
Volgende
Periode
Wat er gebeurde
`;
