import fc from 'fast-check';
import { chunk, CrmError } from '@tandem/crm';
import { bisect } from '../../src/app/packages/crm/src/batch/bisect';
import { matchResults } from '../../src/app/packages/crm/src/batch/match-results';

const refusal = (status: number) => new CrmError({ status, category: 'TEST', message: 'refused' });

/** A batch that is refused as a whole when one of its inputs is bad, as HubSpot does. */
const allOrNothing = (bad: Set<number>) => {
  const calls: number[][] = [];
  const send = async (inputs: number[]) => {
    calls.push(inputs);
    if (inputs.some((input) => bad.has(input))) throw refusal(400);
    return inputs.map((input) => ({ input, ok: true as const, result: -input }));
  };
  return { calls, send };
};

describe('bisecting a refused batch', () => {
  it('finds exactly the bad inputs, keeps the order and loses none', async () => {
    const inputs = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(inputs, fc.integer({ min: 2, max: 40 }), async (all, modulus) => {
        const bad = new Set(all.filter((input) => input % modulus === 0));
        const outcomes = await bisect(all, allOrNothing(bad).send);
        expect(outcomes.map(({ input }) => input)).toEqual(all);
        for (const outcome of outcomes) expect(outcome.ok).toBe(!bad.has(outcome.input));
      }),
    );
  });

  it('costs one bad input in a hundred at most 14 calls more', async () => {
    for (const bad of [0, 37, 99]) {
      const { calls, send } = allOrNothing(new Set([bad]));
      await bisect(
        Array.from({ length: 100 }, (_, place) => place),
        send,
      );
      expect(calls.length).toBeLessThanOrEqual(15);
    }
  });

  it.each([401, 403, 429, 500])('does not split a failure that would meet every half: %d', async (status) => {
    const send = jest.fn().mockRejectedValue(refusal(status));
    await expect(bisect([1, 2, 3, 4], send)).rejects.toMatchObject({ status });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('matching a batch answer to its inputs', () => {
  const inputs = [
    { id: '11', objectWriteTraceId: 'input-0' },
    { id: '12', objectWriteTraceId: 'input-1' },
  ];

  it('goes by trace id, in whatever order the results come', () => {
    const results = [
      { id: '12', objectWriteTraceId: 'input-1' },
      { id: '11', objectWriteTraceId: 'input-0' },
    ];
    const outcomes = matchResults(inputs, { status: 'COMPLETE', results });
    expect(outcomes.map((one) => one.ok && one.result.id)).toEqual(['11', '12']);
  });

  it('gives each failed input of a 207 its own error', () => {
    const outcomes = matchResults(inputs, {
      status: 'COMPLETE',
      results: [{ id: '12', objectWriteTraceId: 'input-1' }],
      errors: [{ category: 'CONFLICT', message: 'taken', context: { objectWriteTraceId: ['input-0'] } }],
    });
    expect(outcomes).toMatchObject([
      { ok: false, error: { category: 'CONFLICT', status: 409 } },
      { ok: true },
    ]);
  });

  it('knows changes by record id where a good answer echoes no trace ids', () => {
    const outcomes = matchResults(inputs, { status: 'COMPLETE', results: [{ id: '12' }, { id: '11' }] });
    expect(outcomes.map((one) => one.ok && one.result.id)).toEqual(['11', '12']);
  });

  it('counts an input as failed when nothing mentions it', () => {
    const outcomes = matchResults(inputs, {
      status: 'COMPLETE',
      results: [{ id: '11', objectWriteTraceId: 'input-0' }],
    });
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
  });
});

it('cuts lists into pieces that together are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 350 }), fc.integer({ min: 1, max: 120 }), (items, size) => {
      const pieces = chunk(items, size);
      expect(pieces.flat()).toEqual(items);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(size);
    }),
  );
  expect(chunk(Array.from({ length: 250 })).map(({ length }) => length)).toEqual([100, 100, 50]);
});
