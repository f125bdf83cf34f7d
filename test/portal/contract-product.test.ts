import { withContract, type Contract } from '../support/contract/contract';
import { specsFolder } from '../support/contract/specs';
import { fixture, startFeedbackHarness } from '../cli/feedback-harness';
import { give, RepPortal, undo } from '../functions/rep-portal';

const contractTest = specsFolder() ? describe : describe.skip;

const strict = (): Contract => {
  const contract = withContract({ strictRequests: true });
  if (!contract) throw new Error('The specifications went away');
  return contract;
};

contractTest("the product's own calls fit HubSpot's official specifications", () => {
  let contract: Contract;
  beforeEach(() => {
    contract = strict();
  });
  afterEach(() => {
    console.log(contract.summary());
    expect(contract.mismatches).toEqual([]);
    expect(contract.unspecified).toBe(0);
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
