import { Command } from 'commander';
import { registerDocs } from './commands/docs';
import { registerFeedback } from './commands/feedback';
import { registerHygiene } from './commands/hygiene';
import { registerManifest } from './commands/manifest';
import { registerSetup } from './commands/setup';

/** Every command registers itself here. */
const registrars: Array<(program: Command) => void> = [
  registerSetup,
  registerManifest,
  registerDocs,
  registerFeedback,
  registerHygiene,
];

/** The program `tandem` with all its commands. */
export const createProgram = (): Command => {
  const program = new Command('tandem')
    .description(
      'Installs Tandem in a HubSpot portal, imports verdicts, reports on them and looks after data quality.',
    )
    .showHelpAfterError('Run with --help to see the options.');
  for (const register of registrars) register(program);
  return program;
};
