import { fixFieldRequest } from '@tandem/contracts';
import type { FixFieldReply } from '@tandem/contracts';
import { callBudgetMs } from '../compose';
import type { Handler } from '../compose';
import { decideChanges } from '../hygiene/decide-changes';
import { openRecord } from '../hygiene/load';
import { refusedEdit } from '../hygiene/refused-edit';
import { viewOf } from '../hygiene/reply-view';
import { withValues } from '../hygiene/with-values';
import { writeChanges } from '../hygiene/write-changes';
import { parseRequest } from '../parse';

/**
 * Puts properties of a record right as a person's edit, so that an admin's rules hold, and shows the record scored anew.
 * Values that are there already are not written again, so that a retry after a lost answer succeeds.
 */
export const fixField: Handler<FixFieldReply> = async (parameters, dependencies) => {
  const { changes, ...request } = parseRequest(fixFieldRequest, parameters);
  const open = await openRecord(
    dependencies,
    request,
    changes.map(({ property }) => property),
  );
  const decided = decideChanges(open.known, changes);
  if (!decided.ok) return decided.refusal;
  const written = await writeChanges(dependencies.openCrm(callBudgetMs), open, decided.values).catch(
    (error: unknown) => {
      throw refusedEdit(error, open.known, changes);
    },
  );
  const known = withValues(open.known, written, open.reading.now);
  return { ok: true, view: await viewOf({ ...open, known }, request.locale, dependencies) };
};
