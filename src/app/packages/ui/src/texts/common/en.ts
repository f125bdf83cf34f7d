/**
 * What every card says: that something is unknown, and what to do when a call failed.
 *
 * One sentence a line: its key and its English. The other languages translate it on the same line. `{name}` marks a
 * value, `|` parts singular and plural.
 */
export const en = `
notKnown: Not known
tryAgain: Try again
missingScope: The app lacks a permission: {scopes}.
addPermission: An admin can add it (docs/scopes.md: tandem manifest) and reinstall the app.
unauthorized: HubSpot does not accept the app’s key.
reinstall: A HubSpot admin can reinstall the app.
notSetUp: Missing in this portal: {missing}. An admin can run Tandem’s setup.
recordGone: This record no longer exists.
tooBusy: HubSpot is busy. Try again in {wait}.
dayUsedUp: Today’s HubSpot calls are used up. Try again after midnight ({timeZone}).
timedOut: HubSpot did not answer in time.
serverDown: HubSpot has a problem right now.
noConnection: There is no connection.
unexpected: Something went wrong. Reference for your admin: {reference}.
`;
