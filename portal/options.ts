import { Command, InvalidArgumentError, Option } from 'commander';
import type { LimitTier } from '@tandem/portal-api';

/** What `npm start` was asked for. */
export interface StartOptions {
  port: number;
  apiPort: number;
  leads?: string;
  /** Mapping file for the leads' columns and values. */
  leadsMap: string;
  seed: number;
  /** Milliseconds. */
  latency: number;
  /** 0 to 1. */
  faults: number;
  limitTier: LimitTier;
}

export const wholeNumber =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > most) throw new InvalidArgumentError(`A whole number up to ${most}.`);
    return value;
  };

export function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('A number from 0 to 1.');
  return value;
}

export const maxPort = 65_535;

/** Reads the command line of `npm start`; on a mistake it says so and ends the process with code 1. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const command = new Command('npm start --')
    .description('Starts the local CRM with the app in it and prints its address.')
    .addOption(new Option('--port <port>', 'page').argParser(wholeNumber(maxPort)).default(4300))
    .addOption(new Option('--api-port <port>', 'CRM API').argParser(wholeNumber(maxPort)).default(4301))
    .option('--leads <file>', 'load leads from a CSV file instead of the demo world')
    .option(
      '--leads-map <file>',
      'how the columns and values of --leads are to be read',
      'examples/x-education.mapping.json',
    )
    .addOption(
      new Option('--seed <number>', 'seed of the demo world and of faults')
        .argParser(wholeNumber(2 ** 31))
        .default(1),
    )
    .addOption(
      new Option('--latency <ms>', 'added to every API answer').argParser(wholeNumber(60_000)).default(0),
    )
    .addOption(
      new Option('--faults <share>', 'share of API calls that fail, 0 to 1').argParser(share).default(0),
    )
    .addOption(
      new Option('--limit-tier <tier>', 'subscription whose rate limits apply')
        .choices(['enterprise', 'professional', 'starter'])
        .default('enterprise'),
    );
  return command.parse([...argv], { from: 'user' }).opts<StartOptions>();
}
