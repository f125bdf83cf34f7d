export const nl = `
Bij dit bedrijf is nog niemand bekend
Koppel contacten aan dit bedrijf en kijk opnieuw.

Mensen van dit bedrijf
Deals

Actief, maar op geen deal
{count} actieve persoon met een adres bij {domains} staat op geen deal. | {count} actieve mensen met een adres bij {domains} staan op geen deal.
Niemand die bij {domains} actief is, is zonder deal.
Dit bedrijf heeft geen domein; anderen met zijn adressen zijn zo niet te vinden. Vul er een in bij het record.
Anderen met een adres bij {domains} konden nu niet worden gezocht.
Niet aan dit bedrijf gekoppeld

Beslisser
Budgethouder
Steun in de directie
Kampioen
Beïnvloeder
Eindgebruiker
Juridisch en compliance
Tegenstander
Anders
`;
