export const nl = `
Klaar
In opbouw
Aan het begin
Ingevuld: mensen ÷ gevraagd per rol, gemiddeld. Betrokken: rollen met iemand die betrokken is.
Alles hangt van één persoon af

Gevraagde rollen
Ingevuld
Ontbreekt: {count}

Rol kiezen
Rollen horen bij het contact: ze gelden bij elke deal.
Opslaan
Annuleren
Rol opgeslagen
Rol opgeslagen, het label niet
Nog niet opgeslagen; je keuze blijft staan

Fase: {stage}

Aandeel
Attributiemodel
Totaal
Geen interactie voor {milestones}
Merk
Leadgeneratie
Leadgeneratie: formulieren en demo-aanvragen. Merk: al het andere.

Eerste interactie
Ontstaan van de lead
Ontstaan van de deal
Afsluiting
Lineair
U-vorm ({variant})
W-vorm
Hele pad
Verval met de tijd
Alle andere
De helft per {days} voor de laatste interactie
`;
