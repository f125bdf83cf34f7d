import { invalid } from '../errors';

export interface Member {
  recordId: string;
  joinedAt: number;
}

const positionOf = (members: Member[], cursor: string): number => {
  const index = members.findIndex((member) => member.recordId === cursor);
  if (index < 0) throw invalid(`Invalid paging cursor: ${cursor}`);
  return index;
};

/**
 * One page of members after or before a record id (spec: ApiCollectionResponseJoinTimeAndRecordId).
 * Throws HubSpot's 400 for a cursor that is in no page and for both cursors at once.
 */
export const memberPage = (
  members: Member[],
  after: string | undefined,
  before: string | undefined,
  limit: number,
): Record<string, unknown> => {
  if (after && before) throw invalid('Give either after or before, not both');
  const end = before ? positionOf(members, before) : members.length;
  const start = after ? positionOf(members, after) + 1 : before ? Math.max(0, end - limit) : 0;
  const results = members.slice(start, Math.min(end, start + limit));
  const [first, last] = [results.at(0), results.at(-1)];
  const paging = {
    ...(last && start + results.length < members.length && { next: { after: last.recordId } }),
    ...(first && start > 0 && { prev: { before: first.recordId } }),
  };
  return {
    total: members.length,
    results: results.map(({ recordId, joinedAt }) => ({
      recordId,
      membershipTimestamp: new Date(joinedAt).toISOString(),
    })),
    ...(Object.keys(paging).length && { paging }),
  };
};
