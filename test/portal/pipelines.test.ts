import { startApiPortal, type ApiPortal } from '../support/api-portal';

const BASE = '/crm/pipelines/2026-09/deals';
const stage = (label: string, probability: string, stageId?: string) => ({
  label,
  displayOrder: 0,
  metadata: { probability },
  ...(stageId && { stageId }),
});

let api: ApiPortal;
beforeAll(async () => {
  api = await startApiPortal();
});
afterAll(() => api.close());
beforeEach(() => api.portal.reset());

describe('pipelines', () => {
  it("start with HubSpot's sales stages, closed ones with probability 0 and 1", async () => {
    const [sales] = (await api.call('GET', BASE)).body.results;
    expect(sales).toMatchObject({ id: 'default', label: 'Sales Pipeline' });
    const closed = sales.stages
      .filter(({ metadata }: { metadata: { isClosed: string } }) => metadata.isClosed === 'true')
      .map(({ id, metadata }: { id: string; metadata: { probability: string } }) => [
        id,
        metadata.probability,
      ]);
    expect(closed).toEqual([
      ['closedwon', '1.0'],
      ['closedlost', '0.0'],
    ]);
  });

  it('make closed stages of the probabilities 0 and 1, and refuse others than tenths', async () => {
    const made = await api.call('POST', BASE, {
      label: 'Renewals',
      displayOrder: 1,
      stages: [stage('Open', '0.3'), stage('Won', '1')],
    });
    expect(made.body.stages.map(({ metadata }: { metadata: object }) => metadata)).toEqual([
      { probability: '0.3', isClosed: 'false' },
      { probability: '1.0', isClosed: 'true' },
    ]);
    for (const probability of ['0.25', '1.1', '-0.1', 'high']) {
      const path = `${BASE}/${made.body.id}/stages`;
      expect((await api.call('POST', path, stage('Odd', probability))).status).toBe(400);
    }
  });

  it('let a deal enter a new stage, and do not delete the stage while the deal is in it', async () => {
    const stages = [stage('Open', '0.3', 'renewal_open'), stage('Won', '1.0', 'renewal_won')];
    const { id } = (await api.call('POST', BASE, { label: 'Renewals', displayOrder: 1, stages })).body;
    const properties = { dealname: 'Renewal', pipeline: id, dealstage: 'renewal_open' };
    const deal = await api.call('POST', '/crm/objects/2026-09/deals', { properties, associations: [] });
    expect(deal.status).toBe(201);
    const refused = await api.call('DELETE', `${BASE}/${id}/stages/renewal_open`);
    expect(refused.body.subCategory).toBe('PipelineError.STAGE_ID_IN_USE');
    const checked = `${BASE}/${id}?validateReferencesBeforeDelete=true`;
    expect((await api.call('DELETE', checked)).status).toBe(400);
    expect((await api.call('DELETE', `${BASE}/${id}/stages/renewal_won`)).status).toBe(204);
  });

  it('keep the pipeline as it was when a replacement is refused', async () => {
    const before = (await api.call('GET', `${BASE}/default`)).body;
    const twice = { label: 'Sales', displayOrder: 0, stages: [stage('Same', '0.1'), stage('Same', '0.2')] };
    expect((await api.call('PUT', `${BASE}/default`, twice)).status).toBe(409);
    expect((await api.call('GET', `${BASE}/default`)).body).toEqual(before);
  });

  it('write down who changed what', async () => {
    await api.call('PATCH', `${BASE}/default`, { label: 'Sales' });
    const { body } = await api.call('GET', `${BASE}/default/audit`);
    expect(body.results).toMatchObject([{ action: 'UPDATE', identifier: 'default', portalId: 4242001 }]);
  });

  it('are not there for contacts, nor the last one to delete', async () => {
    expect((await api.call('GET', '/crm/pipelines/2026-09/contacts')).status).toBe(400);
    expect((await api.call('DELETE', `${BASE}/default`)).status).toBe(400);
  });
});
