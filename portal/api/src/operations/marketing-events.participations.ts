import { invalid, notFound } from '../errors';
import { pageByQuery } from '../http/paged-query';
import { textOf } from '../http/query';
import { presentParticipation } from '../marketing/present-marketing-event';
import { defineOperation } from '../operation';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { touchesOfContact } from '../touches/contact-ids';
import { isKind } from '../touches/touch';

/** Spec: "The default value is 10, the max number is 100". */
const SIZES = { usual: 10, most: 100 };
const STATES = ['REGISTERED', 'CANCELLED', 'ATTENDED', 'NO_SHOW'];

const contactBy = (state: PortalState, identifier: string): StoredRecord => {
  const contact = identifier.includes('@')
    ? state.objects.findByUnique('0-1', 'email', identifier)
    : state.objects.get('0-1', identifier);
  if (!contact) throw notFound(`No contact found with identifier ${identifier}`);
  return contact;
};

/** A contact's participations, newest first: one for every state it reached at an event. */
export const marketingEventsParticipations = defineOperation({
  id: 'marketing-events.participations',
  method: 'GET',
  paths: ['/marketing/marketing-events/:version/participations/contacts/:contactIdentifier/breakdown'],
  scopes: () => ['crm.objects.marketing_events.read'],
  handle: (state, { params, query }) => {
    const wanted = textOf(query.state);
    if (wanted && !STATES.includes(wanted)) throw invalid(`Invalid state: ${wanted}`);
    const contact = contactBy(state, params.contactIdentifier ?? '');
    const participations = touchesOfContact(state, contact)
      .filter(isKind('participation'))
      .filter(({ touch }) => !wanted || touch.state === wanted)
      .sort((a, b) => b.touch.at - a.touch.at);
    const page = pageByQuery(participations, query, SIZES);
    const results = page.results.map((each) => presentParticipation(each, contact, state));
    return { status: 200, body: { ...page, total: participations.length, results } };
  },
});
