import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSetup } from '../../cli/setup';
import { give, RepPortal } from './rep-portal';

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
  portal.token = tokenWith(portal, scopes);
  const reply = await portal.call.submit(give(deal));
  return reply.ok && reply.projected && reply.view.handover.owner === 'Olga';
};

describe('the app’s scopes', () => {
  it('are those that the page of scopes explains, in the same order', () => {
    const page = readFileSync(join(repository, 'docs/scopes.md'), 'utf8');
    expect([...page.matchAll(/^\| `([a-z._]+)` +\|/gm)].map(([, scope]) => scope)).toEqual(required);
  });

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
