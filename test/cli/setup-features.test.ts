import { checkFeatures, describeFeatures, runSetup } from '../../cli/setup';
import { features } from '../../cli/manifest/features';
import { scopesOf } from '../../cli/manifest/scopes';
import { variantWithout } from '../../cli/manifest/variant';
import { startPortal } from '../support/start-portal';
import type { TestPortal } from '../support/start-portal';

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.close());

/** What setup says of the portal to an app with these scopes. */
const said = async (scopes: string[]): Promise<string[]> => {
  portal.portal.tokens.set('demo-app-token', scopes);
  return describeFeatures(await checkFeatures(portal.connect().crm));
};

const lostOf = (name: string) => features.find((feature) => feature.name === name)!.lost;

describe('what setup says of sources', () => {
  it('is one line when all can be read', async () => {
    expect(await said(variantWithout([]).scopes)).toEqual(['Sources of touchpoints: all 6 can be read.']);
  });

  it.each(features.map(({ name }) => name).filter((name) => name !== 'setup'))(
    'names the scope of %s and what its absence costs, and nothing else',
    async (name) => {
      const lines = await said(variantWithout([name]).scopes);
      expect(lines[0]).toBe(
        'Sources of touchpoints: 1 of 6 cannot be read. Cards name them and show the rest.',
      );
      expect(lines[1]).toContain(`the app was not granted ${scopesOf(name)[0]}`);
      expect(lines[2]).toBe(`    Lost: ${lostOf(name)}`);
      expect(lines[3]).toContain('To have one after all: npm run tandem -- manifest');
      expect(lines).toHaveLength(4);
    },
  );

  it('tells a subscription from a scope, and offers not to ask in vain', async () => {
    const { tiers } = portal.portal.state;
    for (const hub of Object.keys(tiers) as Array<keyof typeof tiers>) tiers[hub] = 'starter';
    const text = (await said(variantWithout([]).scopes)).join('\n');
    expect(text).toContain('2 of 6');
    expect(text).toContain('Campaigns: the subscription does not include it (Marketing Hub Professional).');
    expect(text).toContain(
      'Website visits and events: the subscription does not include it (Enterprise of any Hub).',
    );
    expect(text).toContain('manifest --without campaigns');
    expect(text).not.toContain('was not granted');
  });

  it('does not take an outage for an absence', async () => {
    portal.fail({ match: { pathIncludes: '/marketing/v3/forms' }, fault: '500' });
    const text = (await said(variantWithout([]).scopes)).join('\n');
    expect(text).toContain('1 of 6');
    expect(text).toContain('Names of forms: not known. HubSpot has a problem (status 500).');
    expect(text).not.toContain('manifest');
  });

  it('throws what is wrong with the token instead of calling everything absent', async () => {
    await expect(checkFeatures(portal.connect({ accessToken: 'not-a-token' }).crm)).rejects.toMatchObject({
      status: 401,
    });
  });
});

it('setup itself needs none of the features but its own', async () => {
  const others = features.map(({ name }) => name).filter((name) => name !== 'setup');
  portal.portal.tokens.set('demo-app-token', variantWithout(others).scopes);
  const { counts } = await runSetup(portal.connect().crm, { apply: true });
  expect(counts).toMatchObject({ failed: 0, conflicts: 0 });
});
