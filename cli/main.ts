import { createProgram } from './program';
import { exitCodes } from './support/exit-codes';
import { explainError } from './support/explain-error';
import { systemTerminal } from './support/terminal';

createProgram()
  .parseAsync()
  .catch((error: unknown) => {
    systemTerminal.error(explainError(error));
    process.exitCode = exitCodes.failure;
  });
