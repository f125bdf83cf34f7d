import { randomUUID } from 'node:crypto';
import type { RecordInView } from '@tandem/contracts';
import type { BuiltFunction } from '../scripts/build-functions';
import type { DemoWorld } from './support/demo-world';

/** One way in which a card calls a function. */
export interface FunctionCase {
  name: string;
  /** The limits that a card sets for itself, beside those for every call. */
  budget?: { requests: number; rounds: number; totalMs?: number };
  /** The function's uid. */
  uid: string;
  /** What the card sends; called again for every call. */
  parameters: (world: DemoWorld) => unknown;
}

const reviewer = { userId: '501', email: 'rita@example.com', name: 'Rita Rep' };

/** A card being drawn: the function is told the record and who looks at it. */
const drawing = (
  name: string,
  uid: string,
  record: (world: DemoWorld) => object,
  more: object = {},
): FunctionCase => ({ name, uid, parameters: (world) => ({ record: record(world), reviewer, ...more }) });

/** As {@link drawing}, with the limits of a card about touchpoints. */
const touchpointCase = (
  name: string,
  uid: string,
  budget: FunctionCase['budget'],
  record: (world: DemoWorld) => object,
): FunctionCase => ({
  name,
  uid,
  budget,
  parameters: (world) => ({ record: record(world), timeZone: 'Europe/Berlin' }),
});

/** A contact as the functions about touchpoints name it. */
const asContact = ({ portalId, objectId }: RecordInView): object => ({ portalId, contactId: objectId });

/** A deal as the functions about buying groups name it. */
const asDeal = ({ portalId, objectId }: RecordInView): object => ({ portalId, dealId: objectId });

/** A card about data quality being drawn. */
const hygieneCase = (
  name: string,
  record: (world: DemoWorld) => { portalId: number; objectType: string; objectId: string },
): FunctionCase => ({
  name,
  uid: 'get-hygiene',
  budget: { requests: 10, rounds: 3 },
  parameters: (world) => {
    const { portalId, objectType, objectId } = record(world);
    return {
      record: { portalId, objectType, recordId: objectId },
      locale: 'en-GB',
      timeZone: 'Europe/Berlin',
    };
  },
});

const smallDeal = 'Deal with verdicts on two of its three contacts';
const largeDeal = 'Deal with 800 contacts';

/** Every call that a rep waits for. A new function is one more line. */
export const functionCases: readonly FunctionCase[] = [
  drawing('get-feedback, contact', 'get-feedback', (world) => world.contactNamed('Marta Beide')),
  drawing('get-feedback, deal of 3 contacts', 'get-feedback', (world) => world.dealShowing(smallDeal)),
  drawing('get-feedback, deal of 100 contacts', 'get-feedback', (world) => world.dealOfHundred),
  drawing('get-feedback, deal of 800 contacts', 'get-feedback', (world) => world.dealShowing(largeDeal)),
  touchpointCase('get-touchpoints, contact', 'get-touchpoints', { requests: 8, rounds: 2 }, (world) =>
    asContact(world.contactNamed('Hugo Heiss')),
  ),
  touchpointCase(
    'get-touchpoints, contact with 2,000 touches',
    'get-touchpoints',
    { requests: 8, rounds: 2 },
    (world) => asContact(world.contactNamed('Theo Vieltritt')),
  ),
  touchpointCase(
    'get-buying-group, deal of 100 contacts',
    'get-buying-group',
    { requests: 15, rounds: 3 },
    (world) => asDeal(world.dealOfHundred),
  ),
  touchpointCase(
    'get-buying-group, deal of 5,000 contacts',
    'get-buying-group',
    { requests: 25, rounds: 4, totalMs: 5_000 },
    (world) => asDeal(world.dealOfThousands),
  ),
  touchpointCase(
    'get-company-touchpoints, company of 8 people',
    'get-company-touchpoints',
    undefined,
    (world) => ({
      portalId: world.company.portalId,
      companyId: world.company.objectId,
    }),
  ),
  hygieneCase('get-hygiene, contact', (world) => world.contactNamed('Hugo Heiss')),
  hygieneCase('get-hygiene, company of 8 people', (world) => ({ ...world.company, objectType: 'companies' })),
  hygieneCase('get-hygiene, deal of 800 contacts', (world) => world.dealShowing(largeDeal)),
  {
    name: 'submit-feedback, contact, first verdict',
    uid: 'submit-feedback',
    parameters: (world) => ({
      action: 'give',
      record: world.nextUnreviewed(),
      reviewer,
      submissionId: randomUUID(),
      basedOn: null,
      verdict: { rating: '4', disposition: 'accepted' },
    }),
  },
];

/** The bundle of a case's function. @throws Error when the project has no such function */
export function bundleOf({ uid, name }: FunctionCase, functions: readonly BuiltFunction[]): string {
  const built = functions.find((one) => one.uid === uid);
  if (!built) throw new Error(`"${name}" calls ${uid}, which the project does not have`);
  return built.file;
}
