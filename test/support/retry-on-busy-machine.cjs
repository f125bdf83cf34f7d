/**
 * For tests that look at times or drive a browser: on a busy machine a view may be late without being wrong. The first
 * failure is printed, and deserves a look even when a later try passes: it may be a race in the product.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
