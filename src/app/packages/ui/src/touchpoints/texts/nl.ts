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
Recente interacties: {count} van {needed} nodig
Stand van {moment}
Regels: de afspraak van je portal.
Regels: die van Tandem, zonder afspraak.
Regels: die van Tandem; de afspraak was niet leesbaar.

Niet alles kon worden gelezen
Wat je ziet klopt.
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
alleen de nieuwste {count}
Nog niet alles gelezen.
{read} van {of} campagnes doorgenomen
`;
