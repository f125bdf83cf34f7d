import { createPortal, currentValue, type Portal } from '@tandem/portal-api';
import type { RecordInView } from '@tandem/contracts';
import { demoDeals, seedDemo } from '../../portal/demo';

/**
 * What the emulator adds to every call, in milliseconds. An assumption, for HubSpot publishes no latency; chosen
 * large enough that rounds of requests, not our own code, decide the totals.
 */
export const latencyMs = 120;

const contactType = '0-1';
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
  const contacts = namesOf(contactType, 'firstname', 'lastname');
  const deals = namesOf(dealType, 'dealname');
  const recordIn = (
    objectType: 'contacts' | 'deals',
    ids: Map<string, string>,
    name: string,
  ): RecordInView => {
    const objectId = ids.get(name);
    if (objectId === undefined) throw new Error(`The demo world has no ${objectType} named ${name}`);
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

function addDealOfHundred({ state, clock }: Portal): RecordInView {
  const { id } = state.objects.insert(dealType, {
    properties: {
      dealname: 'A hundred at the table',
      pipeline: 'default',
      dealstage: 'appointmentscheduled',
    },
    createdAt: clock.now(),
    source: { sourceType: 'CRM_UI' },
  });
  const hundred = [...state.objects.all(contactType)].slice(0, 100);
  for (const contact of hundred) state.associations.linkDefault(dealType, id, contactType, contact.id);
  return { portalId: state.portalId, objectType: 'deals', objectId: id };
}
