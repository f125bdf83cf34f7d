import { unverifiedField } from '../unverified-field';

/**
 * A job title that nobody confirmed for long: people rise, move and leave, and segments by title go wrong first.
 * How fast people move: US Bureau of
 * Labor Statistics, https://www.bls.gov/news.release/tenure.nr0.htm; see `unverifiedField`.
 */
export const jobTitleUnverified = unverifiedField({ id: 'job_title_unverified', property: 'jobtitle' });
