import { Stack, Text, Title } from '@mantine/core';
import { namesFor, NothingAssociated, RecordLink, recordName } from './AssociationComponents';
import { readAssociated } from './crm-records';
import { DataComponent } from './DataComponent';
import { type CrmFilter, type CrmSort } from './filters';

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
