import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type ChildConfiguration, type ChildMessage } from './child/protocol';

export interface CallEnd {
  logs: string[];
}

/** A running child: where it listens, and why it ended once it has. */
interface Running {
  process: ChildProcess;
  port: number;
  crashReason?: string;
}

/** How long to wait before starting a child again that ended within a second of its start. */
const restartPauseMs = 500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Keeps one child process alive: starts it, starts it again when it ends, and tells how calls ended in it.
 */
export class FunctionProcess {
  private running: Promise<Running> | undefined;
  private closing = false;
  private readonly crashes = new Map<number, string>();
  private readonly endings = new Map<string, (end: CallEnd) => void>();

  /**
   * @param script compiled child, see `compileChild`
   * @param configuration what the child serves
   * @param environment all that the functions see in `process.env`
   */
  constructor(
    private readonly script: string,
    private readonly configuration: ChildConfiguration,
    private readonly environment: Record<string, string>,
  ) {}

  /** The port of the living child; starts one when there is none. */
  async port(): Promise<number> {
    return (await this.start()).port;
  }

  start(): Promise<Running> {
    this.running ??= this.launch();
    return this.running;
  }

  /** Resolves with the log lines of a call once the child has reported its end, or empty after `waitMs`. */
  callEnd(callId: string, waitMs = 500): { promise: Promise<CallEnd>; cancel(): void } {
    let settle: (end: CallEnd) => void = () => undefined;
    const promise = new Promise<CallEnd>((resolve) => {
      settle = resolve;
      this.endings.set(callId, resolve);
    });
    return {
      promise,
      cancel: () => {
        setTimeout(() => {
          this.endings.delete(callId);
          settle({ logs: [] });
        }, waitMs).unref();
      },
    };
  }

  /** Waits for the end of the child that listened on `port` and tells why it ended. */
  async crashReason(port: number, waitMs = 1_000): Promise<string | undefined> {
    for (const end = Date.now() + waitMs; Date.now() < end; await pause(10)) {
      const reason = this.crashes.get(port);
      if (reason) return reason;
    }
    return undefined;
  }

  /** Ends the child at once and starts another; for a function that blocks the process. */
  async restart(reason: string): Promise<void> {
    const running = await this.running;
    if (!running) return;
    running.crashReason = reason;
    const ended = new Promise((resolve) => running.process.once('exit', resolve));
    running.process.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    this.closing = true;
    const running = await this.running?.catch(() => undefined);
    if (!running || running.process.exitCode !== null) return;
    const ended = new Promise((resolve) => running.process.once('exit', resolve));
    running.process.kill('SIGKILL');
    await ended;
  }

  private launch(): Promise<Running> {
    const startedAt = Date.now();
    mkdirSync(this.configuration.emptyDirectory, { recursive: true });
    const child = fork(this.script, [], {
      cwd: path.dirname(this.configuration.emptyDirectory),
      env: this.environment,
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    return new Promise<Running>((resolve, reject) => {
      const running: Running = { process: child, port: 0 };
      child.on('message', (message: ChildMessage) => {
        if (message.type === 'ready') resolve(Object.assign(running, { port: message.port }));
        if (message.type === 'crashed') running.crashReason = message.reason;
        if (message.type === 'call-ended') {
          this.endings.get(message.callId)?.({ logs: message.logs });
          this.endings.delete(message.callId);
        }
      });
      child.once('exit', (code) => {
        running.crashReason ??= `Runtime exited with error: exit status ${code ?? 'unknown'}`;
        this.crashes.set(running.port, running.crashReason);
        reject(new Error(running.crashReason));
        if (this.closing) return;
        const soon = Date.now() - startedAt < 1_000;
        this.running = pause(soon ? restartPauseMs : 0).then(() => this.launch());
        this.running.catch(() => undefined);
      });
      child.send(this.configuration);
    });
  }
}
