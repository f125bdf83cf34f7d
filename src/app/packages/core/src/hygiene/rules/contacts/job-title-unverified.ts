import { unverifiedField } from '../unverified-field';

/**
 * A job title that nobody confirmed for long: people rise, move and leave, and segments by title go wrong first.
 * Source of the half-life: see `unverifiedField`.
 */
export const jobTitleUnverified = unverifiedField({ id: 'job_title_unverified', property: 'jobtitle' });
