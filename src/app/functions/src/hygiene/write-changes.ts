import { isCrmError, MACHINE_API } from '@tandem/crm';
import type { Crm, PropertyValues } from '@tandem/crm';
import { describeError } from '../reply';
import type { OpenRecord } from './load';
import type { KnownRecord } from './read-record';

/**
 * Writes what a person changed, through the release of HubSpot's API that enforces an admin's rules.
 *
 * A lifecycle stage that moves backwards has to be cleared first, or HubSpot leaves it as it is
 * (knowledge.hubspot.com/records/use-lifecycle-stages). Clearing is no edit of the person's, so that no rule is asked; when
 * the edit is then refused, the old stage is put back. After a lost answer it is not, because the edit may have been carried
 * out: the retry finds the new stage, or the empty one, and goes on from there.
 *
 * @returns the values that stand now, as HubSpot keeps them
 * @throws CrmError
 */
export async function writeChanges(
  crm: Crm,
  { known }: Pick<OpenRecord, 'known'>,
  values: Readonly<Record<string, string>>,
): Promise<PropertyValues> {
  const names = Object.keys(values);
  if (names.length === 0) return {};
  const { objectType, record } = known;
  const update = (properties: PropertyValues, options = {}) =>
    crm.objects.update(objectType, record.id, properties, options);
  const stage = record.properties['lifecyclestage'];
  const clears = stage !== undefined && movesBackwards(known, values['lifecyclestage']);
  if (clears) await update({ lifecyclestage: '' }, { version: MACHINE_API });
  try {
    const { properties } = await update(values);
    return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
  } catch (error) {
    if (clears && isRefused(error)) {
      await putBack(() => update({ lifecyclestage: stage }, { version: MACHINE_API }));
    }
    throw error;
  }
}

/** HubSpot answered, and wrote nothing. */
const isRefused = (error: unknown): boolean => isCrmError(error) && error.status >= 400 && error.status < 500;

async function putBack(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    console.warn(JSON.stringify({ event: 'stage_not_put_back', ...describeError(error) }));
  }
}

/** By the order of the portal's own stages; a stage that the portal does not know has no place in it. */
function movesBackwards({ record, definitions }: KnownRecord, wanted: string | undefined): boolean {
  const current = record.properties['lifecyclestage'];
  if (!wanted || !current || !definitions.ok) return false;
  const stages = definitions.value.get('lifecyclestage')?.options.map(({ value }) => value) ?? [];
  return stages.includes(current) && stages.indexOf(wanted) < stages.indexOf(current);
}
