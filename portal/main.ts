import { UserError } from '../cli/support/user-error';
import { PortTaken } from './ports';
import { readStartOptions } from './options';
import { startPortal } from './start';

/** `npm start`: the local CRM with the app in it, until Ctrl-C. */
async function main(): Promise<void> {
  const started = await startPortal(readStartOptions(process.argv.slice(2)));
  console.log(`\n  Local CRM   ${started.hostUrl}\n`);
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    void started.close().then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

main().catch((error: Error) => {
  console.error(error instanceof PortTaken || error instanceof UserError ? error.message : error);
  process.exit(1);
});
