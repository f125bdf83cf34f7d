import { startContractPortal, type ContractPortal } from '../support/contract/contract-portal';
import { accountFlow, ownerFlow, pipelineFlow } from '../support/contract/flows/account';
import { associationFlow, customAssociationFlow } from '../support/contract/flows/associations';
import { propertyFlow, schemaFlow, validationFlow } from '../support/contract/flows/definitions';
import { listFlow } from '../support/contract/flows/lists';
import { marketingFlow } from '../support/contract/flows/marketing';
import { refusalFlow } from '../support/contract/flows/refusals';
import { recordFlow, recordKinds, uniqueFlow } from '../support/contract/flows/records';
import { loadSpecs, specsFolder } from '../support/contract/specs';
import { operationsWithoutSpecification, WITHOUT_SPECIFICATION } from '../support/contract/unspecified';

const contractTest = specsFolder() ? describe : describe.skip;
if (!specsFolder()) {
  console.log('Contract run skipped: no specifications; give their folder in HUBSPOT_SPECS_DIR.');
}

contractTest("every answer fits HubSpot's official specifications", () => {
  let portal: ContractPortal;
  let customObject: string;

  beforeAll(async () => {
    const started = await startContractPortal();
    if (!started) throw new Error('The specifications went away');
    portal = started;
    customObject = await schemaFlow(portal);
  });
  afterAll(async () => {
    await portal.api.close();
    const rows = [...portal.contract.differences].map(([row, count]) => `  ${count} × ${row.reason}`);
    const unspecified = `operations without a specification: ${Object.keys(WITHOUT_SPECIFICATION).length}`;
    console.log([portal.contract.summary(), unspecified, 'known differences met:', ...rows].join('\n'));
  });

  it('properties, groups and validations', async () => {
    await propertyFlow(portal);
    await validationFlow(portal);
  });

  it('records of every object type, on both versions', async () => {
    const contact = { properties: { email: 'anchor@example.com' }, associations: [] };
    const { id } = await portal.call(201, 'POST', '/crm/objects/2026-09/contacts', contact);
    for (const version of ['2026-09', '2026-03']) {
      for (const kind of recordKinds(customObject)) {
        await recordFlow(portal, kind, version, id);
        await uniqueFlow(portal, kind, version, id);
      }
    }
  });

  it('a contact that is forgotten for good', async () => {
    const contact = { properties: { email: 'forget@example.com' }, associations: [] };
    const base = '/crm/objects/2026-09/contacts';
    const { id } = await portal.call(201, 'POST', base, contact);
    await portal.call(204, 'POST', `${base}/gdpr-delete`, { objectId: id });
    await portal.call(404, 'GET', `${base}/${id}`);
  });

  it('associations and labels', async () => {
    await associationFlow(portal);
    await customAssociationFlow(portal, customObject);
  });

  it('owners, account and limits', async () => {
    await ownerFlow(portal);
    await accountFlow(portal);
  });

  it('pipelines and stages', () => pipelineFlow(portal));

  it('lists and memberships', () => listFlow(portal));

  it('touches, forms, campaigns, e-mails and marketing events', () => marketingFlow(portal));

  it('refusals, limits and outages', async () => {
    for (const [expected, received] of await refusalFlow(portal)) expect(received).toBe(expected);
  });

  it('leaves no supported operation out', () => {
    expect(portal.contract.neverExercised()).toEqual([]);
  });

  it('knows which operations have no specification, and why', () => {
    const specified = loadSpecs(specsFolder()!).flatMap(({ operations }) => operations);
    expect(operationsWithoutSpecification(specified)).toEqual(Object.keys(WITHOUT_SPECIFICATION).sort());
  });

  it('finds no mismatch', () => {
    expect(portal.contract.mismatches).toEqual([]);
  });
});
