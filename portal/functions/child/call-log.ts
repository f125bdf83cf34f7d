import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';
import { logLimitCharacters } from '../limits';

interface CallLog {
  lines: string[];
  characters: number;
}

const current = new AsyncLocalStorage<CallLog>();

/** Runs `work` with a log of its own and returns that log; overlapping runs do not mix. */
export function withCallLog(work: () => void): string[] {
  const log: CallLog = { lines: [], characters: 0 };
  current.run(log, work);
  return log.lines;
}

/**
 * Sends what a function writes to the console into the log of its run, cut where HubSpot cuts.
 * Lines written outside a run go to the process's own output.
 */
export function captureConsole(): void {
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      const log = current.getStore();
      if (!log) return original(...values);
      const line = `${level === 'log' ? 'info' : level}: ${format(...values)}`;
      const room = logLimitCharacters - log.characters;
      if (room <= 0) return;
      log.lines.push(line.slice(0, room));
      log.characters += line.length;
    };
  }
}
