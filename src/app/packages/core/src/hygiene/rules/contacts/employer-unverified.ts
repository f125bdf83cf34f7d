import { unverifiedField } from '../unverified-field';

/**
 * A contact whose employer nobody confirmed for long: a mover is a lost champion here and a warm start elsewhere.
 * Source of the half-life: see `unverifiedField`.
 */
export const employerUnverified = unverifiedField({ id: 'employer_unverified', property: 'company' });
