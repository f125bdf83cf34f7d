export const nl = `
Laden…
Laden is niet gelukt

Mensen
Rol
Geen rol
Betrokkenheid
Laatste interactie
Interacties

Betrokken
Koelt af
Alleen opens of telefoontjes van ons
Afgekoeld
Nog geen interactie
Betrokken: een getelde interactie in {engaged}. Afgekoeld: geen in {cold}.

Score: gemiddelde van de actiefsten, zoveel als gevraagd ({people}); wie ontbreekt telt 0. Per persoon: punten, elke {days} gehalveerd en naar rol gewogen, als {formula}.
Punten
Alleen cijfers van HubSpot
In detail: {people} van {of} mensen, de actiefste eerst.
van {people} gelezen mensen

{from}–{to} van {total}
en nog {count}
Vorige
Volgende
Periode
Wat er gebeurde
`;
