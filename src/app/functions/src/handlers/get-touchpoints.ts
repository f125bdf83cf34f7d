import { getTouchpointsRequest } from '@tandem/contracts';
import type { Engagement, GetTouchpointsReply, WriteBack } from '@tandem/contracts';
import { isWhole, ownRolesOf, projectEngagement, scoreEngagement } from '@tandem/core';
import type { Dependencies, Handler } from '../compose';
import { callBudgetMs } from '../compose';
import { parseRequest } from '../parse';
import { createCallBudget } from '../touchpoints/call-budget';
import { loadContactTouches } from '../touchpoints/contact-touches';
import type { ContactTouches } from '../touchpoints/contact-touches';
import { openSources } from '../touchpoints/sources-budget';
import { toTouchpointsView } from '../touchpoints/contact-view';
import { writeEngagement } from '../write-back/write-engagement';

/** Requests of one call, that for writing back included: what a card may cost an account. */
export const mostCalls = 8;

/** Shows what marketing and sales did with a contact, and how warm that made it. */
export const getTouchpoints: Handler<GetTouchpointsReply> = async (parameters, dependencies) => {
  const { record, timeZone, ...wanted } = parseRequest(getTouchpointsRequest, parameters);
  const now = dependencies.now();
  const budget = createCallBudget(mostCalls);
  const reading = {
    crm: openSources(dependencies),
    memory: dependencies.memory,
    now,
    budget,
  };
  const contact = dependencies.openCrm(callBudgetMs);
  const known = await loadContactTouches(reading, contact, { ...record, timeZone });
  const rolesOf = ownRolesOf(known.record.properties);
  const engagement = scoreEngagement(known.touches, known.terms.engagement, now, rolesOf);
  const writing = writeBack(known, engagement, dependencies);
  const view = toTouchpointsView(known, engagement, wanted, now);
  return { ok: true, view: { ...view, writeBack: await writing } };
};

/**
 * Writes the contact's engagement properties while the view is put together. Not when a source failed just now, since
 * the properties would say less than what is so.
 */
async function writeBack(
  { record, touches, sources, terms, mayWrite }: ContactTouches,
  engagement: Engagement,
  dependencies: Dependencies,
): Promise<WriteBack> {
  if (!mayWrite || !isWhole(sources) || terms.from === 'unread') return { state: 'later' };
  const rolesOf = ownRolesOf(record.properties);
  const projected = projectEngagement(touches, engagement, terms.engagement, rolesOf);
  return writeEngagement({ objectType: 'contacts', record, projected }, dependencies);
}
