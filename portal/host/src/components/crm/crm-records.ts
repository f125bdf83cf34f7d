import { crmRequest } from '../../app/api/client';
import { loadDefinition, type ObjectDefinition } from '../../app/api/definitions';
import { readRecords } from '../../app/api/records';
import { type CrmRecord, type Pipeline } from '../../app/api/types';
import { type Conventions } from '../../app/format';
import { type AssociationLink, readLinks } from '../../extension/crm-data';
import { formatValues } from '../../extension/format-values';
import { apiNameOf } from '../../extension/object-type-names';
import { type RecordReference } from '../../shared-types';
import { type CrmFilter, type CrmSort, matches, sortRecords } from './filters';

export interface LabelledValue {
  name: string;
  label: string;
  value: string;
}

/** A record's properties as label and shown value; an empty value shows as a dash. */
export async function describeRecord(
  objectType: string,
  values: Record<string, string | null>,
  names: string[],
  conventions: Conventions,
): Promise<LabelledValue[]> {
  const definition = await loadDefinition(apiNameOf(objectType));
  const own = Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  const shown = await formatValues(objectType, own, {}, conventions);
  return names.map((name) => ({ name, label: labelOf(definition, name), value: shown[name] || '–' }));
}

export const labelOf = (definition: ObjectDefinition, name: string): string =>
  definition.properties.get(name)?.label ?? name;

export interface AssociatedRecord extends AssociationLink {
  record: CrmRecord;
}

export interface AssociationQuery {
  objectTypeId: string;
  properties: string[];
  labels?: string[];
  filters?: CrmFilter[];
  sort?: CrmSort[];
}

/** A record's associated records of one type that carry all the labels and pass all the filters, sorted. */
export async function readAssociated(
  from: RecordReference,
  query: AssociationQuery,
): Promise<AssociatedRecord[]> {
  const links = await readLinks(from, query.objectTypeId);
  const fitting = links.filter(({ associationTypes }) =>
    (query.labels ?? []).every((label) => associationTypes.some((type) => type.label === label)),
  );
  const needed = [
    ...query.properties,
    ...(query.filters ?? []).map(({ property }) => property),
    ...(query.sort ?? []).map(({ columnName }) => columnName),
  ];
  const records = await readRecords(
    apiNameOf(query.objectTypeId),
    fitting.map(({ toObjectId }) => String(toObjectId)),
    [...new Set(needed)],
  );
  const byId = new Map(records.map((record) => [Number(record.id), record]));
  const associated = fitting.flatMap((link) => {
    const record = byId.get(link.toObjectId);
    return record && matches(record.properties, query.filters ?? []) ? [{ ...link, record }] : [];
  });
  return sortRecords(associated, query.sort ?? []);
}

/** The pipeline property and the stage property of object types that have pipelines. */
export const stageProperties: Record<string, { pipeline: string; stage: string }> = {
  deals: { pipeline: 'pipeline', stage: 'dealstage' },
  tickets: { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' },
  leads: { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' },
};

export interface StageProgress {
  names: string[];
  current: number;
}

/**
 * Where a record stands: in its pipeline, or for contacts and companies in the lifecycle.
 * @returns null when the record has no stage
 */
export async function readStage(
  objectType: string,
  values: Record<string, string | null>,
): Promise<StageProgress | null> {
  const apiName = apiNameOf(objectType);
  const names = stageProperties[apiName];
  if (!names) return lifecycle(await loadDefinition(apiName), values.lifecyclestage ?? null);
  const pipelines = await readPipelines(apiName);
  const pipeline = pipelines.find(({ id }) => id === values[names.pipeline]) ?? pipelines[0];
  const stages = [...(pipeline?.stages ?? [])].sort((a, b) => a.displayOrder - b.displayOrder);
  const current = stages.findIndex(({ id }) => id === values[names.stage]);
  return current < 0 ? null : { names: stages.map(({ label }) => label), current };
}

/** The pipelines of an object type; those of deals come with the definition that is read once a page load. */
async function readPipelines(apiName: string): Promise<Pipeline[]> {
  const { pipelines } = await loadDefinition(apiName);
  if (pipelines.length > 0) return pipelines;
  return (await crmRequest<{ results: Pipeline[] }>('GET', `/crm/pipelines/2026-09/${apiName}`)).results;
}

function lifecycle(definition: ObjectDefinition, value: string | null): StageProgress | null {
  const options = (definition.properties.get('lifecyclestage')?.options ?? []).filter(
    ({ hidden }) => !hidden,
  );
  const current = options.findIndex((option) => option.value === value);
  return current < 0 ? null : { names: options.map(({ label }) => label), current };
}

/** What `readStage` needs to have been read. */
export const stageColumns = (objectType: string): string[] => {
  const names = stageProperties[apiNameOf(objectType)];
  return names ? [names.pipeline, names.stage] : ['lifecyclestage'];
};
