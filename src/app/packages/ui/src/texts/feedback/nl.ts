export const nl = `
Leadfeedback laden…
Annuleren

De feedback kon niet worden geladen
Je oordeel is nog niet opgeslagen
Wat je invulde blijft staan. Opnieuw proberen is veilig: niets wordt dubbel opgeslagen.

Feedback gevraagd
Feedback gegeven
Niemand heeft deze lead nog beoordeeld.
Marketing heeft deze lead opnieuw overgedragen (poging {attempt}).
De datum om hem weer op te pakken is er (poging {attempt}).
Het laatste oordeel is ingetrokken.
Sinds {date}.

Poging {attempt}
Correctie
Later vervangen
Huidig
Eerder

Waarom jij deze lead hebt
Levenscyclusfase
MQL sinds
Laatste conversie
Bron
Campagne
Eigenaar

Wat ‘gekwalificeerd’ hier betekent
Afspraak versie {version}, van kracht sinds {date}

Contact
{name} (primair)
{count} contact bij deze deal | {count} contacten bij deze deal

Jouw oordeel
Hoe goed is deze lead?
Wat gebeurt ermee?
Reden
Preciezer
Kies…
Geen
Weer oppakken op
Content die hielp
Content die verkeerd was
Opmerking
Opslaan
Dit is te lang.
Dit is nodig.
Kies een dag na vandaag.
Deze dag ligt te ver vooruit.
Dit past hier niet. Kies opnieuw.

Oordeel opgeslagen
Oordeel ingetrokken
Ongedaan maken
Corrigeren
Nog een oordeel geven
Opgeslagen. De eigenschappen van het record volgen zo.
De eigenschappen van het record konden niet worden bijgewerkt.
Een nieuwere afspraak is onleesbaar (versie {version}). Een beheerder kan dat herstellen.
Je eerste poging was toch aangekomen. Sla nog eens op om die te vervangen.
Iemand anders gaf ook een oordeel
Een later oordeel is nu het huidige
Beide blijven bewaard; het latere telt.
Iemand heeft dit oordeel intussen gewijzigd. Bekijk eerst het nieuwste.

Alle pogingen en oordelen ({count})
Getoond: {shown} van {count}
Redenen en verloop: zie de kaart ‘{card}’ bij dit record.
`;
