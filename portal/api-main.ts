import { createPortal } from '@tandem/portal-api';
import { UserError } from '../cli/support/user-error';
import { fillPortal } from './fill-portal';
import { readApiOptions } from './options';
import { onPort, PortTaken } from './ports';

/** `npm run portal`: the CRM API without page, cards and functions, until Ctrl-C. */
async function main(): Promise<void> {
  const options = readApiOptions(process.argv.slice(2));
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
  console.error(error instanceof PortTaken || error instanceof UserError ? error.message : error);
  process.exit(1);
});
