import { Command, Option } from 'commander';
import { createPortal, type LimitTier } from '@tandem/portal-api';
import { fillPortal, type FillOptions } from './fill-portal';
import { maxPort, share, wholeNumber } from './options';
import { onPort, PortTaken } from './ports';

interface ApiOptions extends FillOptions {
  apiPort: number;
  latency: number;
  faults: number;
  limitTier: LimitTier;
}

const readOptions = (argv: string[]): ApiOptions =>
  new Command('npm run portal --')
    .description('Starts the CRM API alone and prints its address.')
    .addOption(new Option('--api-port <port>', 'CRM API').argParser(wholeNumber(maxPort)).default(4301))
    .addOption(new Option('--seed <number>', 'seed of the faults').argParser(wholeNumber(2 ** 31)).default(1))
    .addOption(
      new Option('--latency <ms>', 'added to every answer').argParser(wholeNumber(60_000)).default(0),
    )
    .addOption(new Option('--faults <share>', 'share of calls that fail, 0 to 1').argParser(share).default(0))
    .addOption(
      new Option('--limit-tier <tier>', 'subscription whose rate limits apply')
        .choices(['enterprise', 'professional', 'starter'])
        .default('enterprise'),
    )
    .parse(argv, { from: 'user' })
    .opts<ApiOptions>();

/** `npm run portal`: the CRM API without page, cards and functions, until Ctrl-C. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const portal = createPortal({
    limitTier: options.limitTier,
    latencyMs: options.latency,
    faultRate: options.faults,
    faultSeed: options.seed,
    seed: (filled) => fillPortal(filled, options),
  });
  const listen = () => portal.listen(options.apiPort);
  const api = await onPort(options.apiPort, '--api-port', 'CRM API', listen, 'npm run portal');
  console.log(`\n  CRM API   ${api.url}   (any token that starts with demo-)\n`);
  const close = (): void => void api.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

main().catch((error: Error) => {
  console.error(error instanceof PortTaken ? error.message : error);
  process.exit(1);
});
