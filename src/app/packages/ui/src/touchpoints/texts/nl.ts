export const nl = `
{when}{times} {what}
 twee keer
 {count} keer
vandaag
gisteren
{day}
{day}
op {day}
‘{text}’

de pagina {title} gelezen
het formulier {title} ingevuld
met het formulier {title} om een demo gevraagd
de e-mail {title} geopend
op een link in de e-mail {title} geklikt
op de e-mail {title} geantwoord
op de advertentie {title} gereageerd
voor het evenement {title} aangemeld
het evenement {title} bijgewoond
het evenement {title} afgezegd
het evenement {title} gemist
voor het eerst de website bezocht: {title}
de website bezocht: {title}
gebeurtenis {title}
afspraak met verkoop: {title}
telefoontje van verkoop: {title}
e-mail van verkoop gekregen: {title}

Koopactie
Telt als nul

Heet
Warm
Koel
Rustig
Stijgend
Dalend
Gelijk
{trend}: {change} punten in een week
{score} van 100
Geen marketinginteractie bekend
Te weinig gegevens
{count} recente interactie, {needed} nodig | {count} recente interacties, {needed} nodig
Stand van {moment}
Regels: de afspraak van je portal.
Regels: die van Tandem, want er is geen afspraak.
Regels: die van Tandem, want de afspraak was niet leesbaar.

Niet alles kon worden gelezen
Wat je ziet klopt en telt alleen wat gelezen is.
Contacteigenschappen
Ingestuurde formulieren
Websitebezoeken en gebeurtenissen
Openingen en kliks in marketingmails
Marketingevenementen
Campagnes
Namen van pagina’s
Telefoontjes, afspraken en e-mails van verkoop
Je HubSpot-abonnement bevat dit niet. Vraag je beheerder.
HubSpot is druk.
Kijk zo nog eens.
Bekend: de nieuwste {count}, oudere niet.
De tijd was om. Bekend: de nieuwste {count}.
Sommige namen ontbreken.
`;
