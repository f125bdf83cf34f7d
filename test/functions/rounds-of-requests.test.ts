import type { HttpAnswer } from '@tandem/crm';
import { RoundsOfRequests } from '../support/rounds-of-requests';

const answer = { status: 200, headers: new Headers(), text: '' };

/** Answers in the order given by the milliseconds that end a path, or fails. */
const start = () => {
  const rounds = new RoundsOfRequests();
  const transport = rounds.hold(async ({ path }): Promise<HttpAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, Number(path.split('/').at(-1))));
    if (path.startsWith('/broken')) throw new Error('broken');
    return answer;
  });
  const ask = (path: string) => transport({ method: 'GET', path }, 1_000);
  const taken = () => rounds.take().map((round) => round.map(({ path }) => path));
  return { ask, taken };
};

describe('rounds of requests', () => {
  it('are one for requests side by side, however long each takes', async () => {
    const { ask, taken } = start();
    await Promise.all([ask('/a/20'), Promise.resolve().then(() => ask('/b/0')), ask('/c/5')]);
    expect(taken()).toEqual([['/a/20', '/c/5', '/b/0']]);
    expect(taken()).toEqual([]);
  });

  it('are as many as the longest chain, beside which shorter ones cost nothing', async () => {
    const { ask, taken } = start();
    const long = ask('/a/0').then(() => ask('/b/0').then(() => ask('/c/0')));
    const short = ask('/d/30').then(() => ask('/e/0'));
    await Promise.all([long, short]);
    expect(taken()).toEqual([['/a/0', '/d/30'], ['/b/0', '/e/0'], ['/c/0']]);
  });

  it('begin anew for what needs the answers of several', async () => {
    const { ask, taken } = start();
    await Promise.all([ask('/a/0'), ask('/b/10')]);
    await ask('/c/0');
    expect(taken()).toEqual([['/a/0', '/b/10'], ['/c/0']]);
  });

  it('go on after a request that failed', async () => {
    const { ask, taken } = start();
    const failed = await Promise.all([ask('/broken/0').catch(() => 'failed'), ask('/a/5')]);
    await ask('/b/0');
    expect(failed[0]).toBe('failed');
    expect(taken()).toEqual([['/broken/0', '/a/5'], ['/b/0']]);
  });
});
