export const de = `
Warum jetzt
Gerade drängt nichts.
Letzte bedeutsame Touchpoints
Mehr: Karte „{card}“ an diesem Datensatz.
`;
