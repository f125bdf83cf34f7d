import { buyingRoles } from '@tandem/taxonomy';
import type { Reading } from '../touchpoints/read-person';
import { attempt } from '../touchpoints/source-outcome';

/** How long a portal's stages and roles are kept in a process, in milliseconds. */
const freshMs = 10 * 60_000;

/** Labels of deal stages by id; empty when pipelines cannot be read, when stages show their ids. */
export const readStageLabels = (reading: Reading): Promise<ReadonlyMap<string, string>> =>
  kept(reading, 'stages', new Map(), async () => {
    const pipelines = await reading.crm.pipelines.list('deals');
    return new Map(pipelines.flatMap(({ stages }) => stages.map(({ id, label }) => [id, label] as const)));
  });

/** A value of `hs_buying_role` with its label in this portal. */
export interface OfferedRole {
  value: string;
  label: string;
}

/** What `hs_buying_role` offers in this portal; HubSpot's own options when it cannot be read. */
export const readOfferedRoles = (reading: Reading): Promise<OfferedRole[]> =>
  kept(reading, 'roles', [...buyingRoles], async () => {
    const { options = [] } = await reading.crm.properties.get('contacts', 'hs_buying_role');
    return options.filter(({ hidden }) => !hidden).map(({ value, label }) => ({ value, label }));
  });

/** Tables are worth keeping, and not worth failing a card. */
async function kept<Table>(
  { memory, now, budget }: Reading,
  key: string,
  otherwise: Table,
  load: () => Promise<Table>,
): Promise<Table> {
  const known = memory.recall<Table>(`table ${key}`, now);
  if (known) return known;
  budget.take();
  const answer = await attempt(load);
  if (!answer.ok) return otherwise;
  memory.keep(`table ${key}`, answer.value, now + freshMs);
  return answer.value;
}
