/**
 * How long a function may run, in milliseconds.
 * @see https://developers.hubspot.com/docs/cms/data/serverless-functions "Limits"
 */
export const executionLimitMs = 15_000;

/**
 * Largest request or reply of a function, in bytes.
 * @see https://developers.hubspot.com/docs/cms/data/serverless-functions "6MB per invocation payload"
 */
export const payloadLimitBytes = 6 * 1024 * 1024;

/**
 * Longest log of one run, in characters; what comes after is cut.
 * @see https://developers.hubspot.com/docs/cms/data/serverless-functions "4KB for the amount of data that can be logged"
 */
export const logLimitCharacters = 4 * 1024;

/**
 * Largest request and reply of `hubspot.fetch`, in bytes.
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export const fetchLimitBytes = 1024 * 1024;

/**
 * Time after which `hubspot.fetch` gives up, in milliseconds, unless the card asks for less.
 * @see https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export const fetchLimitMs = 15_000;
