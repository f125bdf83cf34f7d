import { Command, InvalidArgumentError, Option } from 'commander';
import type { LimitTier } from '@tandem/portal-api';

/** What both commands can be asked for. */
export interface ApiOptions {
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

/** What `npm start` was asked for. */
export interface StartOptions extends ApiOptions {
  port: number;
}

const wholeNumber =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value > most) throw new InvalidArgumentError(`A whole number up to ${most}.`);
    return value;
  };

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('A number from 0 to 1.');
  return value;
}

const maxPort = 65_535;

const portOption = (name: string, purpose: string, usual: number): Option =>
  new Option(`--${name} <port>`, purpose).argParser(wholeNumber(maxPort)).default(usual);

const withApiOptions = (command: Command): Command =>
  command
    .addOption(portOption('api-port', 'CRM API', 4301))
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

/** Reads the command line of `npm start`; on a mistake it says so and ends the process with code 1. */
export const readStartOptions = (argv: readonly string[]): StartOptions =>
  withApiOptions(
    new Command('npm start --')
      .description('Starts the local CRM with the app in it and prints its address.')
      .addOption(portOption('port', 'page', 4300)),
  )
    .parse([...argv], { from: 'user' })
    .opts<StartOptions>();

/** Reads the command line of `npm run portal`, likewise. */
export const readApiOptions = (argv: readonly string[]): ApiOptions =>
  withApiOptions(
    new Command('npm run portal --').description('Starts the CRM API alone and prints its address.'),
  )
    .parse([...argv], { from: 'user' })
    .opts<ApiOptions>();
