import { UserError } from '../cli/support/user-error';
import { PortTaken } from './ports';
import { readStartOptions } from './options';
import { startPortal, type StartedPortal } from './start';

/** `npm start`: the local CRM with the app in it, until Ctrl-C. */
async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  let started: StartedPortal | null = null;
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    void Promise.resolve(started?.close()).then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  started = await startPortal(options);
  console.log(`\n  Local CRM   ${started.hostUrl}\n`);
}

main().catch((error: Error) => {
  console.error(error instanceof PortTaken || error instanceof UserError ? error.message : error);
  process.exit(1);
});
