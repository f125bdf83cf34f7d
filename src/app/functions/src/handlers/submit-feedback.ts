import { submitFeedbackRequest } from '@tandem/contracts';
import type { SubmitFeedbackReply, SubmitFeedbackRequest } from '@tandem/contracts';
import { cardEntryKey, cleanText, decideEntry, entriesMeanwhile } from '@tandem/core';
import type { Crm } from '@tandem/crm';
import { callBudgetMs } from '../compose';
import type { Handler } from '../compose';
import { readAgain, withEntry } from '../feedback/after-writing';
import { onDealOfEntry } from '../feedback/deal-of-entry';
import { projectionChanges, writeProjection } from '../feedback/projection';
import type { ProjectionOutcome } from '../feedback/projection';
import { loadSituation } from '../feedback/situation';
import type { Situation } from '../feedback/situation';
import { toView } from '../feedback/view';
import { readCompanyId, readEntryLinks, writeEntry } from '../feedback/write-entry';
import type { EntryLinks, WrittenEntry } from '../feedback/write-entry';
import { parseRequest } from '../parse';
import { invalidInput, notFound } from '../refusal';
import { describeError } from '../reply';
import { settleInOrder } from '../settle';

/**
 * Takes a verdict, a correction or a withdrawal: writes it to the ledger, then makes the record's properties say what
 * the ledger says. Once the entry is written the answer is a success, whatever happens afterwards: the next read puts
 * right what is still missing.
 */
export const submitFeedback: Handler<SubmitFeedbackReply> = async (parameters, { openCrm, now }) => {
  const request = parseRequest(submitFeedbackRequest, parameters);
  const crm = openCrm(callBudgetMs);
  const [inView, links] = await settleInOrder([
    loadSituation(crm, request.record, now()),
    readEntryLinks(crm, request.record.portalId),
  ]);
  const before = request.action === 'give' ? inView : await onDealOfEntry(crm, inView, request.supersedes);
  const written = await findOrWrite(crm, before, request, links);
  const { situation: after, projected, missingScopes } = await settleAfterwards(crm, before, written);
  const entry = after.ledger.entries.find(({ key }) => key === written.entry.key) ?? written.entry;
  const meanwhile = entriesMeanwhile(after.ledger.entries, request.basedOn, request.reviewer.userId);
  const { alreadyThere } = written;
  const view = toView(after, { healed: false, missingScopes });
  return { ok: true, view, entry, alreadyThere, meanwhile, projected };
};

async function findOrWrite(
  crm: Crm,
  situation: Situation,
  request: SubmitFeedbackRequest,
  links: EntryLinks,
): Promise<WrittenEntry> {
  const key = cardEntryKey(request.submissionId);
  for (const [recordId, { entry }] of situation.lines) {
    if (entry.key === key) return { recordId, entry, alreadyThere: true };
  }
  const reviewer = { userId: request.reviewer.userId, name: cleanText(request.reviewer.name) };
  const { terms, ...circumstances } = situation;
  const decision = decideEntry(request, key, reviewer, { ...circumstances, ...terms });
  if (!decision.ok) throw decision.why === 'invalid' ? invalidInput(decision.problems) : notFound('entry');
  const companyId = await readCompanyId(crm, situation.subject.contact.record.id);
  return writeEntry(crm, situation, decision.entry, links, companyId);
}

/** Reads the ledger back and writes the properties; failing that, answers with what is known for sure. */
async function settleAfterwards(
  crm: Crm,
  before: Situation,
  written: WrittenEntry,
): Promise<{ situation: Situation } & ProjectionOutcome> {
  const known = withEntry(before, written);
  try {
    const situation = await readAgain(crm, known);
    const outcome = await writeProjection(crm, projectionChanges(situation), 'projection_failed');
    return { situation, ...outcome };
  } catch (error) {
    console.warn(JSON.stringify({ event: 'projection_failed', ...describeError(error) }));
    return { situation: known, projected: false, missingScopes: [] };
  }
}
