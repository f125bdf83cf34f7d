export const nl = `
De gegevens van dit record worden gecontroleerd…
De gegevens konden niet worden gecontroleerd
Wat je ziet is van {moment}. Wat je hebt ingevoerd, blijft bewaard.
Score
Er kon niets worden gemeten
{score} van {best}
Cijfer {grade}
cijfer {grade}
Opgeslagen
Als juist genoteerd
Hier klopt nog iets niet.
{count} punt erbij sinds {day}. | {count} punten erbij sinds {day}.
{count} punt eraf sinds {day}. | {count} punten eraf sinds {day}.
Gelijk aan {day}.
Goed genoeg: de rest kan wachten.
Goed genoeg, maar {count} ding kan niet wachten. | Goed genoeg, maar {count} dingen kunnen niet wachten.
Goed genoeg vanaf {score}.

Waaruit die bestaat
Volledigheid
Geldigheid
Actualiteit
Samenhang
Uniciteit
Niet gemeten
{percent} van de score

{count} ding om recht te zetten | {count} dingen om recht te zetten
Alles wat gemeten kon worden, klopt.
Begin hier
{count} punt waard | {count} punten waard
ongeveer {time}
Rechtzetten
Wat te doen
Toon alle {count}
Nog niet opgeslagen
“{value}” gebruiken
{values} gebruiken
Leeg laten
Leeg laten: {fields}
Opslaan
Opslaan…
Later
Het klopt zo
Kies
Ja
Nee
leeg

Voer eerst een waarde in.
Wijzig eerst de waarde.
Dit is te lang voor HubSpot.
HubSpot biedt deze keuze niet. Kies een andere.
HubSpot ziet dit niet als datum.
HubSpot neemt deze waarde niet aan. Controleer de schrijfwijze.
Een ander record heeft deze waarde al. Misschien is het twee keer hetzelfde.
Niet opgeslagen
Wat je hebt ingevoerd, blijft bewaard.
Iemand heeft “{field}” intussen gewijzigd
Nu in HubSpot
Die van jou
Zo laten
Die van mij opslaan
Niet opgeslagen en niet meer gevraagd: {field}: {value}
Weggooien

Mogelijke duplicaten
{percent} waarschijnlijk
Eigenschap
Dit record
Het andere
Gelijk
Verschillend

Als juist bevestigd
{field} “{value}”: {name}, {day}
Niet bekeken: {things}.
De volgende controle probeert het opnieuw.
duplicaten
de eigenaar
bedrijven
contacten
deals
dealfasen
de velden van het portal
de afspraak
{passed} van {applied} controles gehaald.
Voorwaarden zoals afgesproken, regelversie {version}.
Tandems eigen voorwaarden, regelversie {version}.
Voorlopig Tandems eigen voorwaarden, regelversie {version}.
Stand van {moment}.
Opnieuw controleren
Meer: kaart “{card}” op dit record.
`;
