import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../support/terminal';

/** Shows how far a long task has come. */
export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/** A moving bar at a terminal; a plain line at every tenth elsewhere, fit for a log file. */
export const createProgress = (what: string, terminal: Terminal, stream = process.stderr): Progress =>
  stream.isTTY ? bar(what, stream) : lines(what, terminal);

function bar(what: string, stream: NodeJS.WriteStream): Progress {
  const format = `${what} {bar} {percentage} % · {value} of {total} · {eta_formatted} left`;
  const single = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 100 }, Presets.shades_classic);
  let started = false;
  return {
    update: (done, total) => {
      if (!started) single.start(total, done);
      else single.update(done);
      started = true;
    },
    stop: () => single.stop(),
  };
}

function lines(what: string, terminal: Terminal): Progress {
  let shownTenths = -1;
  return {
    update: (done, total) => {
      const tenths = total === 0 ? 10 : Math.floor((done * 10) / total);
      if (tenths === shownTenths) return;
      shownTenths = tenths;
      terminal.error(`${what}: ${done} of ${total}`);
    },
    stop: () => undefined,
  };
}
