import type { HttpCall, Transport } from '@tandem/crm';

interface HeldRequest {
  call: HttpCall;
  /** Sends the request and, when the answer is in, gives what hands it over. */
  settle: () => Promise<() => void>;
}

/**
 * Counts by cause, not by clock, how often requests had to wait for one another. Every request is held until the code
 * that sends them has nothing left to do without an answer. What is held then is one round: it is sent together, and
 * no answer is handed over before the last one is in. So a request lies in round n + 1 exactly when it was made of an
 * answer of round n, on however busy a machine.
 *
 * "Nothing left to do" is exact because between an answer and the next request the functions only await promises:
 * `setImmediate` runs after all of those. Code that began to wait for a timer or a file there would be counted with
 * more rounds, never with fewer.
 */
export class RoundsOfRequests {
  private finished: HttpCall[][] = [];
  private held: HeldRequest[] = [];
  private underWay = false;

  /** A transport whose requests take part in the rounds. */
  hold(send: Transport): Transport {
    return (call, timeoutMs) =>
      new Promise((resolve, reject) => {
        const settle = () =>
          send(call, timeoutMs).then(
            (answer) => () => resolve(answer),
            (failure: Error) => () => reject(failure),
          );
        this.held.push({ call, settle });
        if (!this.underWay) void this.release();
      });
  }

  /** The rounds since the last look, each with its requests. */
  take(): HttpCall[][] {
    return this.finished.splice(0);
  }

  private async release(): Promise<void> {
    this.underWay = true;
    while (this.held.length > 0) {
      await new Promise((allPromisesSettled) => setImmediate(allPromisesSettled));
      const round = this.held.splice(0);
      this.finished.push(round.map(({ call }) => call));
      const handOver = await Promise.all(round.map(({ settle }) => settle()));
      for (const answer of handOver) answer();
      await new Promise((allPromisesSettled) => setImmediate(allPromisesSettled));
    }
    this.underWay = false;
  }
}
