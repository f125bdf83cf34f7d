import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createPortal, type Portal, type PortalOptions } from '@tandem/portal-api';
import { registerHygiene } from '../../cli/commands/hygiene';
import { explainError } from '../../cli/support/explain-error';

/** A portal, and the commands about data quality run against it in this process. */
export interface HygieneHarness {
  portal: Portal;
  url: string;
  /** A folder for files, which goes with the harness. */
  folder: string;
  /** Runs `tandem hygiene …`. */
  run(...args: string[]): Promise<{ code: number; out: string; error: string }>;
  close(): Promise<void>;
}

export async function startHygieneHarness(options: PortalOptions = {}): Promise<HygieneHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-hygiene-'));
  const portal: Portal = createPortal({
    // The limits have tests of their own; here they would only cost time.
    onRequest: () => portal.state.limits.clear(),
    ...options,
  });
  const { url, close } = await portal.listen();
  return {
    portal,
    url,
    folder,
    run: async (...args) => {
      const out: string[] = [];
      const error: string[] = [];
      const program = new Command().exitOverride().configureOutput({ writeErr: (line) => error.push(line) });
      registerHygiene(program, {
        out: (line) => void out.push(line),
        error: (line) => void error.push(line),
      });
      const connection = args.includes('--token') ? [] : ['--token', 'demo-app-token'];
      process.exitCode = 0;
      try {
        await program.parseAsync(['hygiene', ...args, ...connection, '--api-base', url], { from: 'user' });
      } catch (failure) {
        error.push(explainError(failure));
        process.exitCode = 1;
      }
      const code = Number(process.exitCode ?? 0);
      process.exitCode = 0;
      return { code, out: out.join('\n'), error: error.join('\n') };
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
