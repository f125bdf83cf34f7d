import { getCompanyTouchpointsRequest } from '@tandem/contracts';
import type { GetCompanyTouchpointsReply } from '@tandem/contracts';
import { numberOf, scoreGroup } from '@tandem/core';
import { callBudgetMs } from '../compose';
import type { Handler } from '../compose';
import { toCompanyView } from '../groups/company-view';
import { readCompany } from '../groups/group-record';
import { loadGroup, seatsOf } from '../groups/load-group';
import { domainsOf, searchStrangers, settleStrangers } from '../groups/strangers';
import { parseRequest } from '../parse';
import { settleInOrder } from '../settle';
import { createCallBudget } from '../touchpoints/call-budget';
import type { Reading } from '../touchpoints/read-person';
import { openSources } from '../touchpoints/sources-budget';
import { writePeople } from '../write-back/write-people';
import { portalTimeZone } from '../touchpoints/time-zone';
import { readNames } from '../touchpoints/name-tables';
import { readTouchTerms } from '../touchpoints/touch-terms';

/** Requests for a company of up to a hundred people; a larger one is allowed more. */
const callsForSmallGroup = 15;

/** Shows what a company's people do with marketing, and who of its domains is active and on no deal. */
export const getCompanyTouchpoints: Handler<GetCompanyTouchpointsReply> = async (
  parameters,
  dependencies,
) => {
  const { record, timeZone: given, ...wanted } = parseRequest(getCompanyTouchpointsRequest, parameters);
  const now = dependencies.now();
  const reading: Reading = {
    crm: openSources(dependencies),
    memory: dependencies.memory,
    now,
    budget: createCallBudget(callsForSmallGroup),
  };
  const crm = dependencies.openCrm(callBudgetMs);
  const { budget } = reading;
  const owner = { objectType: 'companies', id: record.companyId } as const;
  budget.take(3);
  const [company, first, terms, timeZone, owners] = await settleInOrder([
    readCompany(crm, record.companyId),
    crm.associations.page(owner.objectType, 'contacts', owner.id),
    readTouchTerms(reading, record.portalId),
    portalTimeZone(reading, given),
    readNames('owners', reading),
  ]);
  const counted = numberOf(company.properties, 'num_associated_contacts');
  const domains = domainsOf(company);
  const [loaded, found] = await settleInOrder([
    loadGroup({
      reading,
      required: crm,
      owner,
      first,
      counted,
      memberOffset: wanted.memberOffset,
      terms,
      names: { owners },
    }),
    searchStrangers(reading, domains, terms.buyingGroup),
  ]);
  const associated = new Set([
    ...first.associated.map(({ toObjectId }) => toObjectId),
    ...loaded.people.map(({ record: person }) => person.id),
  ]);
  const strangers = settleStrangers(found, associated, terms, loaded.names);
  const writing = writePeople(loaded, terms, now, dependencies);
  const engagement = scoreGroup(loaded.touches, terms.engagement, now, seatsOf(loaded, terms));
  const known = { company, domains, loaded, strangers, terms, timeZone };
  const view = toCompanyView(known, engagement, wanted, now);
  await writing;
  return { ok: true, view };
};
