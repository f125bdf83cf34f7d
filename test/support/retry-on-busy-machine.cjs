/**
 * For tests that look at times or drive a browser: on a busy machine a view may be late without being wrong. The first
 * failure is printed, so that a test which needs its second try is seen; a wrong result fails every try.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
