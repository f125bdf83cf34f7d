import { Group, Select, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { loadDefinition } from '../../app/api/definitions';
import { useCardRuntime } from '../../extension/card-runtime';
import { formatValues } from '../../extension/format-values';
import { apiNameOf } from '../../extension/object-type-names';
import { TablePaging } from '../data/TablePaging';
import { useOverflowing } from '../support/use-overflowing';
import { namesFor, RecordLink, recordName } from './AssociationComponents';
import { labelOf, readAssociated } from './crm-records';
import { DataComponent } from './DataComponent';
import { type CrmFilter, type CrmSort } from './filters';

interface TableProps {
  objectTypeId: string;
  propertyColumns: string[];
  quickFilterProperties?: string[];
  searchable?: boolean;
  pagination?: boolean;
  associationLabelFilter?: boolean;
  pageSize?: number;
  preFilters?: CrmFilter[];
  sort?: CrmSort[];
}

interface Row {
  id: number;
  name: string;
  labels: string[];
  cells: string[];
}

/** Associated records as a table with a search field, a filter by association label, and pages. */
export function CrmAssociationTable(props: TableProps) {
  const { conventions } = useCardRuntime();
  const { objectTypeId, propertyColumns, preFilters, sort } = props;
  return (
    <DataComponent
      name="CrmAssociationTable"
      loadKey={[objectTypeId, propertyColumns, preFilters, sort]}
      load={async (record) => {
        const names = await namesFor(objectTypeId);
        const definition = await loadDefinition(apiNameOf(objectTypeId));
        const properties = [...propertyColumns, ...names];
        const associated = await readAssociated(record, {
          objectTypeId,
          properties,
          filters: preFilters,
          sort,
        });
        const rows = await Promise.all(
          associated.map(async (entry): Promise<Row> => {
            const own = Object.fromEntries(
              propertyColumns.map((name) => [name, entry.record.properties[name] ?? null]),
            );
            const shown = await formatValues(objectTypeId, own, {}, conventions);
            return {
              id: entry.toObjectId,
              name: recordName(entry, names),
              labels: entry.associationTypes.map(({ label }) => label).filter(Boolean),
              cells: propertyColumns.map((name) => shown[name] || '–'),
            };
          }),
        );
        return { rows, headings: propertyColumns.map((name) => labelOf(definition, name)) };
      }}
    >
      {(data) => <AssociationRows {...props} {...data} />}
    </DataComponent>
  );
}

function AssociationRows({ rows, headings, ...props }: TableProps & { rows: Row[]; headings: string[] }) {
  const { searchable = true, pagination = true, associationLabelFilter = true, pageSize = 10 } = props;
  const [search, setSearch] = useState('');
  const [label, setLabel] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const { ref, overflowing } = useOverflowing<HTMLDivElement>();
  const labels = [...new Set(rows.flatMap((row) => row.labels))];
  const needle = search.trim().toLowerCase();
  const fitting = rows.filter(
    (row) =>
      (!label || row.labels.includes(label)) &&
      (needle === '' || [row.name, ...row.cells].some((text) => text.toLowerCase().includes(needle))),
  );
  const pageCount = Math.max(1, Math.ceil(fitting.length / pageSize));
  const current = Math.min(page, pageCount);
  const shown = pagination ? fitting.slice((current - 1) * pageSize, current * pageSize) : fitting;
  return (
    <div>
      <Group mb="sm" gap="sm">
        {searchable && (
          <TextInput
            aria-label="Search the associated records"
            placeholder="Search"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        {associationLabelFilter && labels.length > 0 && (
          <Select
            aria-label="Association label"
            placeholder="Association label"
            data={labels}
            value={label}
            onChange={setLabel}
            clearable
          />
        )}
      </Group>
      <div
        ref={ref}
        style={{ overflowX: 'auto' }}
        {...(overflowing && {
          tabIndex: 0,
          role: 'region',
          'aria-label': 'Associated records, scrolls sideways',
        })}
      >
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              {['Name', ...headings].map((heading) => (
                <Table.Th key={heading} scope="col">
                  {heading}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <RecordLink objectTypeId={props.objectTypeId} id={row.id} name={row.name} />
                </Table.Td>
                {row.cells.map((cell, index) => (
                  <Table.Td key={index} dir="auto">
                    {cell}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {fitting.length === 0 && (
        <Text size="sm" mt="sm">
          No associated record fits.
        </Text>
      )}
      {pagination && pageCount > 1 && (
        <TablePaging pageCount={pageCount} page={current} onPageChange={setPage} />
      )}
    </div>
  );
}
