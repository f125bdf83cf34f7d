import { unverifiedField } from '../unverified-field';

/**
 * A contact whose employer nobody confirmed for long: a mover is a lost champion here and a warm start elsewhere.
 * How fast people move: US Bureau of
 * Labor Statistics, https://www.bls.gov/news.release/tenure.nr0.htm; see `unverifiedField`.
 */
export const employerUnverified = unverifiedField({ id: 'employer_unverified', property: 'company' });
