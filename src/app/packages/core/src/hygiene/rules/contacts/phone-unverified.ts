import { unverifiedField } from '../unverified-field';

/**
 * A telephone number that nobody confirmed for long: direct lines pass to successors, and a call reaches a stranger.
 * How fast people move: US Bureau of
 * Labor Statistics, https://www.bls.gov/news.release/tenure.nr0.htm; see `unverifiedField`.
 */
export const phoneUnverified = unverifiedField({ id: 'phone_unverified', property: 'phone' });
