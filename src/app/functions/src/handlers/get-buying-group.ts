import { getBuyingGroupRequest } from '@tandem/contracts';
import type { GetBuyingGroupReply } from '@tandem/contracts';
import { numberOf, scoreGroup } from '@tandem/core';
import { callBudgetMs } from '../compose';
import type { Handler } from '../compose';
import { toBuyingGroupView } from '../groups/buying-group-view';
import { readOfferedRoles, readStageLabels } from '../groups/deal-tables';
import { readDealWithStages } from '../groups/group-record';
import { loadGroup, seatsOf } from '../groups/load-group';
import { parseRequest } from '../parse';
import { settleInOrder } from '../settle';
import { createCallBudget } from '../touchpoints/call-budget';
import type { Reading } from '../touchpoints/read-person';
import { openSources } from '../touchpoints/sources-budget';
import { portalTimeZone } from '../touchpoints/time-zone';
import { readNames } from '../touchpoints/name-tables';
import { readTouchTerms } from '../touchpoints/touch-terms';
import { writePeople } from '../write-back/write-people';
import { writeDeal } from '../write-back/write-deal';

/** Requests for a group of up to a hundred people, that for writing back included; a larger one is allowed more. */
const callsForSmallGroup = 15;

/** Shows who takes part in a deal, with what engagement, in which roles, and which touches have credit for it. */
export const getBuyingGroup: Handler<GetBuyingGroupReply> = async (parameters, dependencies) => {
  const { record, timeZone: given, ...wanted } = parseRequest(getBuyingGroupRequest, parameters);
  const now = dependencies.now();
  const reading: Reading = {
    crm: openSources(dependencies),
    memory: dependencies.memory,
    now,
    budget: createCallBudget(callsForSmallGroup),
  };
  const crm = dependencies.openCrm(callBudgetMs);
  const { budget } = reading;
  const owner = { objectType: 'deals', id: record.dealId } as const;
  budget.take(2);
  const { left } = budget;
  const [deal, first, terms, timeZone, stages, roles, owners] = await settleInOrder([
    readDealWithStages(crm, record.dealId),
    crm.associations.page(owner.objectType, 'contacts', owner.id),
    readTouchTerms(reading, record.portalId),
    portalTimeZone(reading, given),
    readStageLabels(reading),
    readOfferedRoles(reading),
    readNames('owners', reading),
  ]);
  const spentOnTables = left - budget.left;
  const counted = numberOf(deal.properties, 'num_associated_contacts');
  const loaded = await loadGroup({
    reading,
    required: crm,
    owner,
    first,
    counted,
    memberOffset: wanted.memberOffset,
    terms,
    names: { owners },
    spentOnTables,
  });
  const seats = seatsOf(loaded, terms);
  const engagement = scoreGroup(loaded.touches, terms.engagement, now, seats);
  const known = { deal, loaded, terms, timeZone, stages, roles };
  const writingPeople = writePeople(loaded, terms, now, dependencies);
  const writing = writeDeal(known, engagement, seats, dependencies);
  const view = toBuyingGroupView(known, engagement, wanted, now);
  await writingPeople;
  return { ok: true, view: { ...view, writeBack: await writing } };
};
