/** Prints one last line that any reader, human or machine, can count: `N passed, N failed, N skipped`. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    // jest prints its own summary after the reporters; only at exit is a line really the last.
    process.once('exit', () =>
      process.stdout.write(`\n${numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`),
    );
  }
};
