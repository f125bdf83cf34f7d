import type { Entries } from '../tables';

/**
 * What every card says: that something is unknown, and what to do when a call failed. The other languages have the
 * same keys (type `CommonTexts`). `{name}` marks a value filled in by `phrase`.
 */
export const en = [
  ['notKnown', 'Not known'],
  ['tryAgain', 'Try again'],
  ['missingScope', 'The app lacks a permission: {scopes}.'],
  ['unauthorized', 'HubSpot does not accept the app’s key.'],
  ['reinstall', 'A HubSpot admin can reinstall the app.'],
  ['notSetUp', 'Missing in this portal: {missing}. An admin can run Tandem’s setup.'],
  ['recordGone', 'This record no longer exists.'],
  ['noContact', 'This deal has no contact yet. Associate one, then look again.'],
  ['entryGone', 'Someone changed this verdict in the meantime. Look at the latest one first.'],
  ['tooBusy', 'HubSpot is busy. Try again in {wait}.'],
  ['dayUsedUp', 'Today’s HubSpot calls are used up. Try again after midnight ({timeZone}).'],
  ['ruleRefused', 'A rule of your portal asks for this first: {properties}. Fill it in, then try again.'],
  ['timedOut', 'HubSpot did not answer in time.'],
  ['serverDown', 'HubSpot has a problem right now.'],
  ['offline', 'There is no connection.'],
  ['unexpected', 'Something went wrong. Reference for your admin: {reference}.'],
  ['invalid', 'Please check the marked fields.'],
] as const satisfies Entries;
