import { setFlagsFromString } from 'node:v8';

/**
 * Settings of V8 for a process that has 128 MB and answers one call at a time. They cost no correctness, a V8 that does
 * not know one ignores it, and the bench says what they save.
 *
 * - `--liftoff-only`: HubSpot's client sends with Node's `fetch`, whose HTTP parser is WebAssembly. V8 compiles its hot
 *   functions a second time, in the background, after some dozen kB of answers (v8.dev/blog/wasm-dynamic-tiering). That
 *   takes more than 20 MB for a moment and saves a call nothing that can be measured.
 * - `--semi-space-growth-factor=1`: the space for new objects stays at its first size. Otherwise it doubles up to 16 MB
 *   twice over, because the records that a call holds outlive a collection or two
 *   (v8.dev/blog/trash-talk, nodejs.org/api/cli.html, `--max-semi-space-size`).
 */
const settings = ['--liftoff-only', '--semi-space-growth-factor=1'];

/**
 * Keeps this process small from now on. To be called before the first request: what has grown or is compiled already
 * stays. Calling it again changes nothing.
 */
export function spareMemory(): void {
  settings.forEach(setFlagsFromString);
}
