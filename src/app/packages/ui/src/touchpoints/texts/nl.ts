export const nl = `
{when}{times} {what}
 twee keer
 {n} keer
vandaag
gisteren
{day}
{day}
op {day}
‘{text}’

de pagina {it} gelezen
het formulier {it} ingevuld
met het formulier {it} om een demo gevraagd
de e-mail {it} geopend
op een link in de e-mail {it} geklikt
op de e-mail {it} geantwoord
op de advertentie {it} gereageerd
voor het evenement {it} aangemeld
het evenement {it} bijgewoond
het evenement {it} afgezegd
het evenement {it} gemist
voor het eerst de website bezocht: {it}
de website bezocht: {it}
gebeurtenis {it}
afspraak met verkoop: {it}
telefoontje van verkoop: {it}
verkoop gebeld: {it}
e-mail van verkoop gekregen: {it}

Koopactie
Telt als nul

Heet
Warm
Koel
Rustig
Stijgend
Dalend
Gelijk
{trend}: {n} punten in een week
{n} van 100
Geen marketinginteractie bekend
Te weinig gegevens
Recente interacties: {n} van {needed} nodig
Stand van {moment}
Regels: de afspraak van je portal.
Regels: die van Tandem, zonder afspraak.
Regels: die van Tandem; de afspraak was niet leesbaar.

Niet alles kon worden gelezen
Niveau en aantallen kunnen te laag zijn.
Contacteigenschappen
Ingestuurde formulieren
Websitebezoeken en gebeurtenissen
Openingen en kliks in marketingmails
Marketingevenementen
Campagnes
Namen van formulieren, e-mails en pagina’s
Telefoontjes, afspraken en e-mails van verkoop
Herkennen van collega’s
Niet inbegrepen: {names}.
niet in je HubSpot-abonnement, vraag je beheerder
Collega’s tellen als kopers.
alleen de nieuwste {n}
Nog niet alles gelezen.
{read} van {of} campagnes doorgenomen
`;
