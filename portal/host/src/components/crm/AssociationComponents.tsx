import { Anchor, Stack, Text } from '@mantine/core';
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

export const NothingAssociated = () => <Text size="sm">No associated record fits.</Text>;

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
