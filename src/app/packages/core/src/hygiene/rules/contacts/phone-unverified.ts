import { unverifiedField } from '../unverified-field';

/**
 * A telephone number that nobody confirmed for long: direct lines pass to successors, and a call reaches a stranger.
 * Source of the half-life: see `unverifiedField`.
 */
export const phoneUnverified = unverifiedField({ id: 'phone_unverified', property: 'phone' });
