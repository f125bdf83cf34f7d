import { CAMPAIGN, fillMarketing, FORM } from '../../marketing-world';
import type { ContractPortal } from '../contract-portal';

/** Web visits, form submissions, ads and custom events of a contact. */
const eventFlow = async ({ call }: ContractPortal, contactId: string): Promise<void> => {
  const base = '/events/event-occurrences/2026-09';
  const mia = `${base}?objectType=contact&objectId=${contactId}`;
  const first = await call(200, 'GET', `${mia}&limit=2`);
  const second = await call(200, 'GET', `${mia}&limit=2&after=${first.paging.next.after}`);
  await call(200, 'GET', `${mia}&limit=2&before=${second.paging.prev.before}`);
  await call(200, 'GET', `${mia}&sort=ASCENDING&occurredAfter=2026-01-01T00:00:00Z&properties=hs_url`);
  await call(200, 'GET', `${base}?eventType=e_visited_page&property.hs_title=Pricing`);
  await call(200, 'GET', `${base}?objectType=contact&objectProperty.email=mia@north.example`);
  await call(200, 'GET', `${base}?id=${first.results[0].id}`);
  await call(200, 'GET', `${base}/event-types`);
  await call(400, 'GET', `${base}?objectId=${contactId}`);
  await call(400, 'GET', `${mia}&limit=1000`);
};

const formFlow = async ({ call }: ContractPortal): Promise<void> => {
  const base = '/marketing/v3/forms';
  await call(200, 'GET', `${base}?formTypes=all&limit=1&archived=false`);
  await call(200, 'GET', `${base}?archived=true`);
  await call(200, 'GET', `${base}/${FORM}`);
  await call(404, 'GET', `${base}/none`);
};

const participationFlow = async ({ call }: ContractPortal, contactId: string): Promise<void> => {
  const base = '/marketing/marketing-events/2026-09';
  await call(200, 'GET', `${base}?limit=5`);
  await call(200, 'GET', `${base}/501`);
  await call(404, 'GET', `${base}/502`);
  const contacts = `${base}/participations/contacts`;
  await call(200, 'GET', `${contacts}/${contactId}/breakdown?limit=1`);
  await call(200, 'GET', `${contacts}/mia@north.example/breakdown?state=ATTENDED`);
  await call(400, 'GET', `${contacts}/${contactId}/breakdown?state=LATE`);
  await call(404, 'GET', `${contacts}/nobody@north.example/breakdown`);
};

const campaignFlow = async ({ call, api }: ContractPortal): Promise<void> => {
  const base = '/marketing/campaigns/2026-09';
  await call(200, 'GET', `${base}?limit=1&name=spr&sort=-updatedAt&properties=hs_name`);
  await call(200, 'GET', `${base}/${CAMPAIGN}?properties=hs_name,hs_utm`);
  await call(404, 'GET', `${base}/none`);
  const batch = `${base}/batch/read`;
  const inputs = [{ id: CAMPAIGN }, { id: 'none' }];
  await call(200, 'POST', `${batch}?properties=hs_name,hs_utm`, { inputs });
  await call(400, 'POST', batch, { inputs: Array.from({ length: 51 }, (_, id) => ({ id: String(id) })) });
  await call(200, 'GET', `${base}/${CAMPAIGN}/assets/FORM?limit=5`);
  await call(400, 'GET', `${base}/${CAMPAIGN}/assets/PIGEON`);
  await call(200, 'GET', `${base}/${CAMPAIGN}/reports/metrics?startDate=2026-01-01&endDate=2026-12-31`);
  for (const type of ['contactFirstTouch', 'contactLastTouch', 'influencedContacts']) {
    await call(200, 'GET', `${base}/${CAMPAIGN}/reports/contacts/${type}?limit=1`);
  }
  await call(400, 'GET', `${base}/${CAMPAIGN}/reports/contacts/everybody`);
  api.portal.state.tiers.marketing = 'starter';
  await call(403, 'GET', base);
  api.portal.state.tiers.marketing = 'enterprise';
};

const emailFlow = async ({ call }: ContractPortal): Promise<void> => {
  const base = '/marketing/emails/2026-09';
  await call(200, 'GET', `${base}?includeStats=true&marketingCampaignNames=true&sort=-createdAt&limit=1`);
  await call(200, 'GET', `${base}?publishedAfter=2026-01-01T00:00:00Z&type=BATCH_EMAIL&isPublished=true`);
  await call(200, 'GET', `${base}/401?includeStats=true`);
  await call(404, 'GET', `${base}/402`);
  const span = 'startTimestamp=2026-01-01T00:00:00Z&endTimestamp=2026-12-31T00:00:00Z';
  await call(200, 'GET', `${base}/statistics/list?${span}&emailIds=401`);
  await call(400, 'GET', `${base}/statistics/list`);
};

/** Every operation about what marketing made and what people did with it. */
export const marketingFlow = async (portal: ContractPortal): Promise<void> => {
  const { miaId } = fillMarketing(portal.api.portal);
  await eventFlow(portal, miaId);
  await formFlow(portal);
  await participationFlow(portal, miaId);
  await campaignFlow(portal);
  await emailFlow(portal);
};
