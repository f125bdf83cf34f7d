import { notSetUp, Refusal } from './refusal';

/**
 * Waits for work that runs side by side. When several fail, the failure of the first in the list is thrown, whichever
 * came first in time: the same situation always gets the same answer. Parts that setup should have made are named
 * together, so that one look tells an admin everything.
 */
export async function settleInOrder<Results extends unknown[]>(work: {
  [Index in keyof Results]: Promise<Results[Index]>;
}): Promise<Results> {
  const settled = await Promise.allSettled(work);
  const failures = settled
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  if (failures.length > 0) throw failureOfAll(failures);
  return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as Results;
}

function failureOfAll(failures: readonly unknown[]): unknown {
  if (missingParts(failures[0]).length === 0) return failures[0];
  return notSetUp([...new Set(failures.flatMap(missingParts))]);
}

const missingParts = (failure: unknown): string[] =>
  failure instanceof Refusal && failure.failure.code === 'not_set_up' ? failure.failure.missing : [];
