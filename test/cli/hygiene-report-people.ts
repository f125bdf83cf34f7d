import { createCrm } from '@tandem/crm';
import { runSetup } from '../../cli/setup';
import { seedTeam } from '../../portal/demo/seed-team';
import { ownerIdOf, reps, team } from '../../portal/demo/team';
import { startHygieneHarness, type HygieneHarness } from './hygiene-report-harness';

const now = Date.now();
const day = 86_400_000;
export const [first, second] = [reps[0]!, reps[4]!];
/** Somebody who has left. */
export const gone = team.find(({ active }) => !active)!;

const good = {
  firstname: 'Ann',
  lastname: 'Gray',
  email: 'ann.gray@harbour.example.com',
  lifecyclestage: 'subscriber',
};
const people: Array<Record<string, string>> = [
  { ...good, hubspot_owner_id: ownerIdOf(first) },
  { ...good, email: 'a.gray@harbour.example.com', hubspot_owner_id: ownerIdOf(second) },
  { firstname: 'BOB', lastname: 'n/a', email: 'bob@gmial.com', hubspot_owner_id: ownerIdOf(gone) },
  { firstname: '=HYPERLINK("x")', email: 'eve@harbour.example.com', hs_analytics_source: 'REFERRALS' },
];

/** A portal on which setup has run, with four people, their company and two deals, one of them closed. */
export async function startPeople(): Promise<HygieneHarness> {
  const harness = await startHygieneHarness({
    tokens: { 'demo-poor': ['crm.objects.contacts.read'], 'demo-none': ['forms'] },
    seed: ({ state }) => {
      seedTeam(state, now - 400 * day);
      const source = { sourceType: 'FORM' } as const;
      const insert = (type: string, properties: Record<string, string>) =>
        state.objects.insert(type, { properties, createdAt: now - 5 * day, source }).id;
      const ids = people.map((properties) => insert('0-1', properties));
      const company = insert('0-2', { name: 'Harbour', domain: 'harbour.example.com' });
      for (const id of ids) state.associations.linkDefault('0-1', id, '0-2', company);
      for (const dealstage of ['appointmentscheduled', 'closedlost']) {
        insert('0-3', { dealname: `Deal ${dealstage}`, dealstage, pipeline: 'default' });
      }
    },
  });
  const crm = createCrm({ accessToken: 'demo-app-token', basePath: harness.url });
  const { counts } = await runSetup(crm, { apply: true, now: now - day });
  if (counts.failed > 0) throw new Error(`Setup failed in ${counts.failed} steps`);
  return harness;
}
