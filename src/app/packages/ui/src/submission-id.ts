/**
 * A new id for a submission: a random UUID (RFC 9562, version 4). `crypto.randomUUID` exists wherever HubSpot runs
 * cards: in workers of pages served over https, and on localhost.
 */
export const newSubmissionId = (): string => crypto.randomUUID();
