import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildFunctions, type BuiltFunction } from '../scripts/build-functions';
import { openDemoWorld, type DemoWorld } from './support/demo-world';

/** Root of the repository. */
export const root = path.resolve(__dirname, '..');

/** What several sections need, made when first asked for. */
export interface Workbench {
  /** The functions, bundled for an upload, in a folder of the bench's own. */
  functions(): Promise<BuiltFunction[]>;
  demoWorld(): Promise<DemoWorld>;
  close(): Promise<void>;
}

export function openWorkbench(): Workbench {
  // Below the functions' own folder, where their version of HubSpot's client is found.
  const folder = path.join(root, `src/app/functions/.cache/bench-${process.pid}`);
  let functions: Promise<BuiltFunction[]> | undefined;
  let world: Promise<DemoWorld> | undefined;
  return {
    functions: () => (functions ??= buildFunctions(folder)),
    demoWorld: () => (world ??= openDemoWorld()),
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await (await world)?.close();
    },
  };
}
