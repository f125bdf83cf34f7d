export const nl = `
Wat eerder geladen was, blijft staan.

Hoe warm
Waarom dit niveau
{n} punt | {n} punten
en nog {n} interactie | en nog {n} interacties

Hoe de score ontstaat
Punten per interactie: {weights}.
Ze halveren elke {days}.
Hoogstens {n} van een soort tellen per dag, en één opening per e-mail.
Elk × {factor}: {role}.
geen rol in de aankoop bekend
Score = 100 × (1 − e^(−punten ÷ {saturation})): elk punt voegt minder toe.
Nodig: {touches} interacties in {days}.

De laatste 13 weken
Hetzelfde in woorden
Week vanaf
Niet geteld

Periode
Het belangrijkste
Geen conversie, koopactie of evenement in deze periode.

Van eerste interactie tot nu
Herkomst
Bezoeken: {visits}, paginaweergaven: {views}
Organisch zoeken
Betaald zoeken
Betaalde sociale media
AI-verwijzing
Rechtstreeks
Eerste interactie
Eerste conversie
Laatste conversie
Campagne
Campagnes met invloed
Geen gevonden
Huidige boodschap
Geplande afspraak

Inhoud
Inhoud
Interacties
Laatste
en nog {n}

Alle interacties
Zoeken
Kanalen
Kant
Soort gebeurtenis
Alle
Filters wissen
{from}–{to} van {total}
Nieuwer
Ouder
Geen interactie past bij deze filters.
Geen interactie in deze {days}.
Geen interactie in deze {days}; de laatste was op {date}.
Toon {days}

Samenvatting kopiëren
Samenvatting gekopieerd
Niet gekopieerd. Selecteer de tekst zelf.
Betekenisvolle interacties in 30 dagen
`;
