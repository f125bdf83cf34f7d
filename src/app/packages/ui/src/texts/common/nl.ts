export const nl = `
Niet bekend
Opnieuw proberen
De app mist een machtiging: {scopes}.
Een beheerder kan die toevoegen (docs/scopes.md: tandem manifest) en de app opnieuw installeren.
HubSpot accepteert de sleutel van de app niet.
Een HubSpot-beheerder kan de app opnieuw installeren.
In deze portal ontbreekt: {missing}. Een beheerder kan Tandem inrichten.
Dit record bestaat niet meer.
HubSpot is druk. Probeer het over {wait} opnieuw.
De HubSpot-aanroepen van vandaag zijn op. Probeer het na middernacht opnieuw ({timeZone}).
HubSpot antwoordde niet op tijd.
HubSpot heeft nu een probleem.
Er is geen verbinding.
Er ging iets mis. Referentie voor je beheerder: {reference}.
`;
