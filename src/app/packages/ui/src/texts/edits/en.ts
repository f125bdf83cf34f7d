/**
 * What a card that saves something says besides when that was refused.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
noContact: This deal has no contact yet. Associate one, then look again.
ruleRefused: A rule of your portal asks for this first: {properties}. Fill it in, then try again.
valueRefused: HubSpot does not accept the value for {properties}. Please change it.
hubSpotSays: HubSpot says: “{message}”
invalid: Please check the marked fields.
`;
