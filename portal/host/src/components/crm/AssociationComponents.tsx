import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useCardRuntime } from '../../extension/card-runtime';
import { loadDefinition } from '../../app/api/definitions';
import { apiNameOf } from '../../extension/object-type-names';
import { StepIndicator } from '../feedback/Progress';
import { resolveHref } from '../support/href';
import {
  type AssociatedRecord,
  type AssociationQuery,
  describeRecord,
  readAssociated,
  readStage,
  stageColumns,
} from './crm-records';
import { DataComponent } from './DataComponent';
import { type CrmFilter, type CrmSort } from './filters';
import { Properties } from './PropertyComponents';

/** Properties that name a record of the standard types. */
const namingProperties: Record<string, string[]> = {
  contacts: ['firstname', 'lastname', 'email'],
  companies: ['name', 'domain'],
  deals: ['dealname'],
  tickets: ['subject'],
};

export async function namesFor(objectTypeId: string): Promise<string[]> {
  const apiName = apiNameOf(objectTypeId);
  const known = namingProperties[apiName];
  if (known) return known;
  const { properties } = await loadDefinition(apiName);
  return ['hs_object_id', 'name', 'title'].filter((name) => properties.has(name)).slice(-1);
}

/** A record's name from its naming properties; the first and last name of a contact, else its e-mail. */
export function recordName({ record, toObjectId }: AssociatedRecord, names: string[]): string {
  const { firstname, lastname } = record.properties;
  const person = [firstname, lastname].filter(Boolean).join(' ');
  const first = names.map((name) => record.properties[name]).find(Boolean);
  return person || first || `Record ${toObjectId}`;
}

/** A link to an associated record in this host. */
export function RecordLink({ objectTypeId, id, name }: { objectTypeId: string; id: number; name: string }) {
  const { portal } = useCardRuntime().props;
  const { href } = resolveHref(`/contacts/${portal.id}/record/${objectTypeId}/${id}`);
  return (
    <Anchor href={href} underline="always" fz="sm" dir="auto">
      {name}
    </Anchor>
  );
}

interface ListProps {
  objectTypeId: string;
  properties: string[];
  associationLabels?: string[];
  filters?: CrmFilter[];
  sort?: CrmSort[];
}

const toQuery = (props: ListProps, properties: string[]): AssociationQuery => ({
  objectTypeId: props.objectTypeId,
  properties,
  labels: props.associationLabels,
  filters: props.filters,
  sort: props.sort,
});

/** The properties of the first associated record that fits. */
export function CrmAssociationPropertyList(props: ListProps) {
  const { conventions } = useCardRuntime();
  return (
    <DataComponent
      name="CrmAssociationPropertyList"
      loadKey={props}
      load={async (record) => {
        const [first] = await readAssociated(record, toQuery(props, props.properties));
        if (!first) return null;
        return describeRecord(
          props.objectTypeId,
          first.record.properties,
          props.properties.slice(0, 24),
          conventions,
        );
      }}
    >
      {(values) => (values ? <Properties values={values} /> : <NothingAssociated />)}
    </DataComponent>
  );
}

const NothingAssociated = () => <Text size="sm">No associated record fits.</Text>;

/** Stage and properties of each associated record. */
export function CrmAssociationStageTracker({
  showProperties = true,
  ...props
}: ListProps & { showProperties?: boolean }) {
  const { conventions } = useCardRuntime();
  return (
    <DataComponent
      name="CrmAssociationStageTracker"
      loadKey={props}
      load={async (record) => {
        const names = await namesFor(props.objectTypeId);
        const shown = props.properties.slice(0, 4);
        const wanted = [...shown, ...names, ...stageColumns(props.objectTypeId)];
        const associated = await readAssociated(record, toQuery(props, wanted));
        return Promise.all(
          associated.map(async (entry) => ({
            id: entry.toObjectId,
            name: recordName(entry, names),
            stage: await readStage(props.objectTypeId, entry.record.properties),
            values: await describeRecord(props.objectTypeId, entry.record.properties, shown, conventions),
          })),
        );
      }}
    >
      {(entries) => (
        <Stack gap="lg">
          {entries.length === 0 && <NothingAssociated />}
          {entries.map(({ id, name, stage, values }) => (
            <Stack key={id} gap="xs">
              <RecordLink objectTypeId={props.objectTypeId} id={id} name={name} />
              {stage && (
                <StepIndicator stepNames={stage.names} currentStep={stage.current} variant="compact" />
              )}
              {showProperties && <Properties values={values} direction="row" />}
            </Stack>
          ))}
        </Stack>
      )}
    </DataComponent>
  );
}

interface PivotProps {
  objectTypeId: string;
  associationLabels?: string[];
  maxAssociations?: number;
  preFilters?: CrmFilter[];
  sort?: CrmSort[];
}

/** Heading of the records whose association carries no label. */
const unlabelled = 'No label';

/** Groups by label; a record with two labels stands in both groups. */
export function groupByLabel<Entry extends { associationTypes: { label: string }[] }>(
  entries: Entry[],
  wanted: string[] | undefined,
): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const labels = entry.associationTypes.map(({ label }) => label).filter((label) => label !== '');
    for (const label of labels.length > 0 ? labels : [unlabelled]) {
      if (!wanted || wanted.includes(label)) groups.set(label, [...(groups.get(label) ?? []), entry]);
    }
  }
  return [...groups];
}

/** Associated records by association label. */
export function CrmAssociationPivot({ maxAssociations = 10, ...props }: PivotProps) {
  return (
    <DataComponent
      name="CrmAssociationPivot"
      loadKey={props}
      load={async (record) => {
        const names = await namesFor(props.objectTypeId);
        const query = {
          objectTypeId: props.objectTypeId,
          properties: names,
          filters: props.preFilters,
          sort: props.sort,
        };
        const associated = await readAssociated(record, query);
        const named = associated.map((entry) => ({ ...entry, name: recordName(entry, names) }));
        return groupByLabel(named, props.associationLabels);
      }}
    >
      {(groups) => (
        <Stack gap="md">
          {groups.length === 0 && <NothingAssociated />}
          {groups.map(([label, entries]) => (
            <Stack key={label} gap={4}>
              <Title order={4} size="sm" dir="auto">
                {label} ({entries.length})
              </Title>
              {entries.slice(0, maxAssociations).map(({ toObjectId, name }) => (
                <RecordLink key={toObjectId} objectTypeId={props.objectTypeId} id={toObjectId} name={name} />
              ))}
              {entries.length > maxAssociations && (
                <Text size="xs">and {entries.length - maxAssociations} more</Text>
              )}
            </Stack>
          ))}
        </Stack>
      )}
    </DataComponent>
  );
}
