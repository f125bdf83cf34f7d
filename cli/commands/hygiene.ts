import type { Command } from 'commander';
import { registerDuplicates } from '../hygiene/duplicates';
import { registerReport } from '../hygiene/report';
import { systemTerminal, type Terminal } from '../support/terminal';

/** Every subcommand registers itself here. */
const registrars: Array<(hygiene: Command, terminal: Terminal) => void> = [
  registerReport,
  registerDuplicates,
];

/** `tandem hygiene …`. */
export const registerHygiene = (program: Command, terminal: Terminal = systemTerminal): void => {
  const hygiene = program.command('hygiene').description('look at the quality of a portal’s data');
  for (const register of registrars) register(hygiene, terminal);
};
