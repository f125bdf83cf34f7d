/** Bounds, not measures: the tests wait for what they want to see, however long a busy machine takes to show it. */
jest.setTimeout(120_000);

/**
 * One more try, in the browser only: `npm start` builds cards anew when a file is saved, so an edit during the run
 * reloads the card under a test. The first failure is printed, and deserves a look even when the second try passes.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
