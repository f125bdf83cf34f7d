import { getFeedbackRequest } from '@tandem/contracts';
import type { GetFeedbackReply } from '@tandem/contracts';
import { callBudgetMs } from '../compose';
import type { Dependencies, Handler } from '../compose';
import { projectionChanges, writeProjection } from '../feedback/projection';
import { loadSituation } from '../feedback/situation';
import type { Situation } from '../feedback/situation';
import { toView } from '../feedback/view';
import { parseRequest } from '../parse';

/** Time for putting properties right during a read, in milliseconds: a rep is waiting for the card. */
const healBudgetMs = 3_000;

/** Shows where a lead's feedback stands, and puts its properties right where they differ from the ledger. */
export const getFeedback: Handler<GetFeedbackReply> = async (parameters, dependencies) => {
  const { record } = parseRequest(getFeedbackRequest, parameters);
  const crm = dependencies.openCrm(callBudgetMs - healBudgetMs);
  const situation = await loadSituation(crm, record, dependencies.now());
  return { ok: true, view: toView(situation, await heal(situation, dependencies)) };
};

/** Writes what a crash between ledger and properties left unwritten. Never fails the read. */
async function heal(
  situation: Situation,
  { openCrm }: Dependencies,
): Promise<{ healed: boolean; missingScopes: string[] }> {
  const changes = projectionChanges(situation);
  if (changes.length === 0) return { healed: false, missingScopes: [] };
  const { projected, missingScopes } = await writeProjection(openCrm(healBudgetMs), changes, 'heal_failed');
  return { healed: projected, missingScopes };
}
