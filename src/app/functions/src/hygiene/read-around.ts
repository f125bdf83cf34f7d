import { agreedProperties, neighbourProperties, stagesOf } from '@tandem/core/hygiene/record';
import type { PropertyFacts, Related, RelatedRecord } from '@tandem/core/hygiene';
import type { CrmRecord } from '@tandem/crm';
import { isNotFound } from '@tandem/crm';
import type { StandardObjectType } from '@tandem/taxonomy';
import type { UnmeasuredView } from '@tandem/contracts';
import { settleInOrder } from '../settle';
import type { Reading } from '../touchpoints/read-person';
import { attempt } from '../touchpoints/source-outcome';
import type { Attempt, Trouble } from '../touchpoints/source-outcome';
import { neighbourTypes } from './read-record';
import type { KnownRecord } from './read-record';
import type { Definitions } from './portal-facts';

/** Neighbours of one kind that are read, in one request; a deal of 800 people is judged by the first hundred. */
const mostNeighbours = 100;

/** What was read around a record, and what could not be. */
export interface Around {
  related: Related;
  /** Records that may be the same; null when they could not be searched for. */
  similar: readonly CrmRecord[] | null;
  /** Properties that only the agreement asks for. */
  agreed: CrmRecord['properties'];
  unmeasured: UnmeasuredView[];
  /** Nothing failed that may succeed in a moment. */
  whole: boolean;
}

/**
 * Reads what belongs to a record, in one round of requests. What cannot be read costs only itself.
 *
 * @param search finds records that may be the same; rejects with what HubSpot said
 */
export async function readAround(
  reading: Reading,
  known: KnownRecord,
  search: () => Promise<CrmRecord[]>,
): Promise<Around> {
  const { objectType, record, terms, definitions, pipelines } = known;
  const [first, second] = neighbourTypes[objectType];
  const [ones, others, owner, duplicates, agreed] = await settleInOrder([
    readNeighbours(reading, record, first),
    readNeighbours(reading, record, second),
    readOwner(reading, known),
    attempt(search),
    readAgreed(reading, known),
  ]);
  const parts: ReadonlyArray<[UnmeasuredView['what'], Attempt<unknown>]> = [
    ['duplicates', duplicates],
    ['owner', owner],
    [first, ones],
    [second, others],
    ['pipelines', pipelines],
    ['properties', definitions],
    ['properties', agreed],
    ['agreement', terms.trouble ? { ok: false, trouble: terms.trouble } : { ok: true, value: terms }],
  ];
  const failed = parts.flatMap(([what, part]) => (part.ok ? [] : [{ what, trouble: part.trouble }]));
  const related: Related = {
    ...(owner.ok && owner.value !== undefined && { owner: owner.value }),
    ...(ones.ok && { [first]: ones.value }),
    ...(others.ok && { [second]: others.value }),
    ...(pipelines.ok && { stages: stagesOf(pipelines.value) }),
    ...(definitions.ok && { properties: factsOf(definitions.value) }),
  };
  return {
    related,
    similar: duplicates.ok ? duplicates.value : null,
    agreed: agreed.ok ? agreed.value : {},
    unmeasured: [...new Map(failed.map((one) => [one.what, unmeasured(one.what, one.trouble)])).values()],
    whole: failed.every(({ trouble }) => trouble.state === 'missing'),
  };
}

const unmeasured = (what: UnmeasuredView['what'], trouble: Trouble): UnmeasuredView =>
  trouble.state === 'missing'
    ? { what, why: 'scope', scopes: trouble.scopes }
    : { what, why: trouble.why, scopes: [] };

/** Ids of the records of a type that belong to the record, a primary company first. */
export function neighbourIds({ associations, properties }: CrmRecord, type: StandardObjectType): string[] {
  const links = associations?.[type]?.results ?? [];
  const primary = (id: string, label: string): number =>
    id === properties['associatedcompanyid'] || /_to_company$/.test(label) ? 0 : 1;
  const sorted = [...links].sort((a, b) => primary(a.id, a.type) - primary(b.id, b.type));
  return [...new Set(sorted.map(({ id }) => id))].slice(0, mostNeighbours);
}

function readNeighbours(
  { crm, budget }: Reading,
  record: CrmRecord,
  type: StandardObjectType,
): Promise<Attempt<RelatedRecord[]>> {
  const ids = neighbourIds(record, type);
  if (ids.length === 0) return Promise.resolve({ ok: true, value: [] });
  budget.take();
  return attempt(async () => {
    const { records } = await crm.objects.batchRead(type, ids, { properties: neighbourProperties[type] });
    return records.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  });
}

type Owner = NonNullable<Related['owner']>;

/** The record's owner; undefined when nobody owns it. Owners who are not among the active ones have left. */
async function readOwner(
  { crm, budget }: Reading,
  { record, owners }: KnownRecord,
): Promise<Attempt<Owner | null | undefined>> {
  const id = record.properties['hubspot_owner_id'];
  if (!id) return { ok: true, value: undefined };
  if (!owners.ok) return owners;
  const active = owners.value.names.has(id);
  if (active || !owners.value.more) return { ok: true, value: { id, active } };
  budget.take();
  return attempt(async () => {
    try {
      const { archived } = await crm.owners.get(id);
      return { id, active: !archived };
    } catch (error) {
      if (isNotFound(error)) return { id, active: false };
      throw error;
    }
  });
}

/** What only the agreement asks for; it is not known before the agreement is. */
function readAgreed(
  { crm, budget }: Reading,
  { objectType, record, terms }: KnownRecord,
): Promise<Attempt<CrmRecord['properties']>> {
  const wanted = agreedProperties(objectType, terms.hygiene);
  if (wanted.length === 0) return Promise.resolve({ ok: true, value: {} });
  budget.take();
  return attempt(
    async () => (await crm.objects.get(objectType, record.id, { properties: wanted })).properties,
  );
}

const factsOf = (definitions: Definitions): ReadonlyMap<string, PropertyFacts> => definitions;
