import { createPortal, currentValue, recordTouches, type Portal } from '@tandem/portal-api';
import type { RecordInView } from '@tandem/contracts';
import { demoDeals, seedDemo } from '../../portal/demo';

/**
 * What the emulator adds to every call, in milliseconds. An assumption, for HubSpot publishes no latency; chosen
 * large enough that rounds of requests, not our own code, decide the totals.
 */
export const latencyMs = 120;

const contactType = '0-1';
const companyType = '0-2';
const dealType = '0-3';

/** The demo world behind HubSpot's API with latency, and its records as a card names them. */
export interface DemoWorld {
  portal: Portal;
  url: string;
  contactNamed(name: string): RecordInView;
  /** The deal that shows a state, in the words of the demo's own list. */
  dealShowing(state: string): RecordInView;
  /** A deal with the first hundred contacts; the demo world itself has none of that size. */
  dealOfHundred: RecordInView;
  /** A deal with five thousand contacts, every tenth of whom was active in the last 90 days. */
  dealOfThousands: RecordInView;
  /** The company whose people show every state of touchpoints. */
  company: { portalId: number; objectId: string };
  /** Another contact without verdicts at every call. */
  nextUnreviewed(): RecordInView;
  close(): Promise<void>;
}

/** Seeds the demo world and opens it on a free port. */
export async function openDemoWorld(): Promise<DemoWorld> {
  const portal = createPortal({
    latencyMs,
    seed: (filled) => seedDemo(filled, { seed: 1, now: Date.now() }),
  });
  const { url, close } = await portal.listen();
  const { state } = portal;
  const namesOf = (type: string, ...properties: string[]): Map<string, string> =>
    new Map(
      [...state.objects.all(type)].map((record) => [
        properties.map((property) => currentValue(state, record, property) ?? '').join(' '),
        record.id,
      ]),
    );
  const idOf = (ids: Map<string, string>, name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The demo world has nothing named ${name}`);
    return id;
  };
  const contacts = namesOf(contactType, 'firstname', 'lastname');
  const deals = namesOf(dealType, 'dealname');
  const recordIn = (
    objectType: 'contacts' | 'deals',
    ids: Map<string, string>,
    name: string,
  ): RecordInView => {
    const objectId = idOf(ids, name);
    return { portalId: state.portalId, objectType, objectId };
  };
  const unreviewed = [...state.objects.all(contactType)]
    .filter((record) => currentValue(state, record, 'tandem_feedback_count') == null)
    .map(({ id }) => id);
  return {
    portal,
    url,
    contactNamed: (name) => recordIn('contacts', contacts, name),
    dealOfHundred: addDealOfHundred(portal),
    dealOfThousands: addDealOfThousands(portal),
    company: { portalId: state.portalId, objectId: idOf(namesOf(companyType, 'name'), 'Northern Grain') },
    dealShowing: (state) => {
      const deal = demoDeals.find((one) => one.state === state);
      if (!deal) throw new Error(`No demo deal shows: ${state}`);
      return recordIn('deals', deals, deal.name);
    },
    nextUnreviewed: () => {
      const objectId = unreviewed.pop();
      if (!objectId) throw new Error('Every contact of the demo world is reviewed');
      return { portalId: state.portalId, objectType: 'contacts', objectId };
    },
    close,
  };
}

function addDealOfHundred(portal: Portal): RecordInView {
  const hundred = [...portal.state.objects.all(contactType)].slice(0, 100);
  return addDeal(
    portal,
    'A hundred at the table',
    hundred.map(({ id }) => id),
  );
}

/** Far more people than HubSpot's cards list, most of them strangers to marketing. */
const manyContacts = 5_000;
const dayMs = 86_400_000;

function addDealOfThousands(portal: Portal): RecordInView {
  const { state, clock } = portal;
  const now = clock.now();
  const people = Array.from({ length: manyContacts }, (_, place) => {
    const { id } = state.objects.insert(contactType, {
      properties: {
        firstname: 'Person',
        lastname: String(place),
        email: `person${place}@many.example.com`,
        jobtitle: 'Planner',
      },
      createdAt: now - 400 * dayMs,
      source: { sourceType: 'IMPORT' },
    });
    if (place % 10 === 0) {
      const page = { url: 'https://www.example.com/pricing', title: 'Pricing' };
      recordTouches(state, id, [{ kind: 'page view', at: now - (1 + (place % 90)) * dayMs, ...page }]);
    }
    return id;
  });
  return addDeal(portal, 'Five thousand at the table', people);
}

function addDeal({ state, clock }: Portal, dealname: string, people: readonly string[]): RecordInView {
  const { id } = state.objects.insert(dealType, {
    properties: { dealname, pipeline: 'default', dealstage: 'appointmentscheduled' },
    createdAt: clock.now(),
    source: { sourceType: 'CRM_UI' },
  });
  for (const contact of people) state.associations.linkDefault(dealType, id, contactType, contact);
  return { portalId: state.portalId, objectType: 'deals', objectId: id };
}
