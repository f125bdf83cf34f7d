export const de = `
In diesem Unternehmen ist noch niemand bekannt
Ordnen Sie diesem Unternehmen Kontakte zu und sehen Sie wieder nach.

Personen dieses Unternehmens
Deals

Aktiv, aber an keinem Deal
{count} aktive Person mit einer Adresse bei {domains} ist an keinem Deal. | {count} aktive Personen mit einer Adresse bei {domains} sind an keinem Deal.
Niemand, der bei {domains} aktiv ist, ist ohne Deal.
Dieses Unternehmen hat keine Domain; andere mit seinen Adressen sind so nicht zu finden. Tragen Sie eine im Datensatz ein.
Andere mit einer Adresse bei {domains} ließen sich gerade nicht suchen.
Diesem Unternehmen nicht zugeordnet

Entscheider
Budgetverantwortliche
Fürsprecher in der Leitung
Champion
Beeinflusser
Anwender
Recht und Compliance
Gegner
Andere
`;
