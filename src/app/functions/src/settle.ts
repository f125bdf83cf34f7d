/**
 * Waits for work that runs side by side. When several fail, the failure of the first in the list is thrown, whichever
 * came first in time: the same situation always gets the same answer.
 */
export async function settleInOrder<Results extends unknown[]>(work: {
  [Index in keyof Results]: Promise<Results[Index]>;
}): Promise<Results> {
  const settled = await Promise.allSettled(work);
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
  return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as Results;
}
