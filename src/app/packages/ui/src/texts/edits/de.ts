export const de = `
Dieser Deal hat noch keinen Kontakt. Ordnen Sie einen zu und sehen Sie wieder nach.
Eine Regel Ihres Portals verlangt zuerst: {properties}. Bitte ausfüllen und erneut versuchen.
HubSpot nimmt den Wert für {properties} nicht an. Bitte ändern.
HubSpot meldet: „{message}“
Bitte prüfen Sie die markierten Felder.
`;
