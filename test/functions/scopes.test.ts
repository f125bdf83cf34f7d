import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSetup } from '../../cli/setup';
import { addRecord, hygieneOf } from './hygiene-portal';
import { give, RepPortal, today } from './rep-portal';
import {
  addMarketing,
  addPerson,
  day,
  everything as everyTouch,
  newsletterForm,
  touchpointsOf,
} from './touch-portal';

const repository = join(__dirname, '../..');
const app = JSON.parse(readFileSync(join(repository, 'src/app/app-hsmeta.json'), 'utf8')) as {
  config: { auth: { requiredScopes: string[] } };
};
const required = app.config.auth.requiredScopes;
const forSetup = required.filter((scope) => scope.startsWith('crm.schemas.'));
/** `oauth` apart, which HubSpot gives to every app. */
const forFunctions = required.filter((scope) => !forSetup.includes(scope) && scope !== 'oauth');

let portal: RepPortal;
beforeAll(async () => {
  portal = await RepPortal.start();
  const owner = {
    id: '71',
    firstName: 'Olga',
    type: 'PERSON' as const,
    archived: false,
    createdAt: 0,
    updatedAt: 0,
  };
  portal.portal.state.owners.put(owner);
  addMarketing(portal);
});
afterAll(() => portal.close());
beforeEach(() => portal.calm());

const tokenWith = (target: RepPortal, scopes: string[]): string => {
  target.portal.tokens.set('demo-scoped', scopes);
  return 'demo-scoped';
};

/** A verdict on a deal whose contact has a company and an owner: all that the functions ever do. */
const everything = async (scopes: string[]) => {
  const contact = portal.addContact({ hubspot_owner_id: '71' });
  portal.addCompany(contact);
  const deal = portal.addDeal([contact]);
  portal.token = tokenWith(portal, ['oauth', ...scopes]);
  const reply = await portal.call.submit(give(deal));
  const feedback = reply.ok && reply.projected && reply.view.handover.owner === 'Olga';
  return feedback && (await everySource()) && (await dataOfCompany());
};

/** A company's data is measured in full, and written to its properties. */
const dataOfCompany = async () => {
  const company = addRecord(portal, 'companies', { name: 'Buyer GmbH', domain: `b${(people += 1)}.example` });
  const { unmeasured, writeBack } = await hygieneOf(portal, company);
  return unmeasured.length === 0 && writeBack.state === 'written';
};

/** Every source of touches, colleagues' names left out. Three times, because a view leaves names to the next. */
const everySource = async () => {
  const person = addPerson(portal, everyTouch, { email: `carla${(people += 1)}@buyer.example` });
  const older = {
    hs_calculated_form_submissions: `${newsletterForm}::${today - 400 * day}`,
    hs_analytics_first_touch_converting_campaign: 'Spring campaign',
  };
  portal.portal.state.objects.write('0-1', person.contactId, older, today, { sourceType: 'FORM' });
  await touchpointsOf(portal, person);
  await touchpointsOf(portal, person);
  const { sources } = await touchpointsOf(portal, person);
  return sources.every(({ state }) => state === 'read');
};
let people = 0;

describe('the app’s scopes', () => {
  it('are enough for setup', async () => {
    const bare = await RepPortal.start({ setUp: false });
    bare.token = tokenWith(bare, required);
    expect((await runSetup(bare.crm, { apply: true })).counts).toMatchObject({ failed: 0, conflicts: 0 });
    await bare.close();
  });

  it('are enough for the functions, without those of setup', async () => {
    expect(await everything(forFunctions)).toBe(true);
  });

  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  afterAll(() => warn.mockRestore());

  it.each(forFunctions)('include %s because the functions need it', async (scope) => {
    expect(await everything(forFunctions.filter((other) => other !== scope))).toBe(false);
  });
});
