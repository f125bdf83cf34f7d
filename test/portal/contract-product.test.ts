import { withContract, type Contract } from '../support/contract/contract';
import { specsFolder } from '../support/contract/specs';
import { fixture, startFeedbackHarness } from '../cli/feedback-harness';
import { addGroup, buyingGroupOf, companyOf, setRoles } from '../functions/group-portal';
import { give, RepPortal, undo } from '../functions/rep-portal';
import { addActivity, addMarketing, addPerson, everything, touchpointsOf } from '../functions/touch-portal';

const contractTest = specsFolder() ? describe : describe.skip;

const strict = (): Contract => {
  const contract = withContract({ strictRequests: true });
  if (!contract) throw new Error('The specifications went away');
  return contract;
};

contractTest("the product's own calls fit HubSpot's official specifications", () => {
  let contract: Contract;
  /** Calls of a test for which HubSpot publishes no specification: events of e-mail by recipient, and pages. */
  let withoutSpecification = 0;
  beforeEach(() => {
    contract = strict();
  });
  afterEach(() => {
    console.log(contract.summary());
    expect(contract.mismatches).toEqual([]);
    expect(contract.unspecified).toBe(withoutSpecification);
    withoutSpecification = 0;
  });

  it('setup and the feedback functions', async () => {
    const portal = await RepPortal.start({ portal: { validate: contract.validate } });
    const contact = portal.addContact();
    portal.addCompany(contact);
    const deal = portal.addDeal([contact, portal.addContact({ email: 'second@example.com' })]);
    await portal.view(contact);
    const { entry } = await portal.submitted(give(contact));
    const wish = give(contact, { rating: '1', disposition: 'rejected', reason: 'no_budget' });
    const corrected = await portal.submitted({ ...wish, action: 'correct', supersedes: entry.key });
    await portal.submitted(undo(contact, corrected.entry.key));
    await portal.view(deal);
    await portal.submitted(give(deal, { disposition: 'qualified', rating: '5' }));
    await portal.close();
  });

  it('touchpoints, buying groups, companies and roles', async () => {
    const portal = await RepPortal.start({ portal: { validate: contract.validate } });
    addMarketing(portal);
    const person = addPerson(portal, everything, { email: 'carla@buyer.example' });
    for (const type of ['meetings', 'calls', 'emails'] as const) addActivity(portal, person, type, 3);
    for (let view = 0; view < 3; view += 1) await touchpointsOf(portal, person);
    const deal = addGroup(portal, 'deals', 2, () => ({ touches: everything }));
    await buyingGroupOf(portal, deal);
    await buyingGroupOf(
      portal,
      addGroup(portal, 'deals', 1_100, (place) => ({ touches: place < 3 ? everything : [] })),
    );
    await companyOf(portal, addGroup(portal, 'companies', 2, undefined, { domain: 'nordwind.example' }));
    await setRoles(portal, deal, deal.people[0] ?? '', ['CHAMPION']);
    const paths = portal.portal.requests.all().map(({ path }) => path);
    withoutSpecification = paths.filter((path) => /^\/(email\/public|cms)\//.test(path)).length;
    expect(withoutSpecification).toBeGreaterThan(0);
    await portal.close();
  });

  it('the import of past verdicts, and the report', async () => {
    const csv = fixture('fair-leads.csv');
    const mapping = fixture('fair.mapping.json');
    const harness = await startFeedbackHarness({ file: csv, mapping }, { validate: contract.validate });
    await harness.run('import', '--csv', csv, '--map', mapping, '--journal', `${harness.folder}/journal`);
    const report = await harness.run('report', '--by', 'source');
    expect(report).toMatchObject({ code: 0, error: '' });
    await harness.close();
  });
});
