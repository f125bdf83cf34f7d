import { Skeleton, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { CrmRecord } from '../api/types';
import { nameOfRecord, shortHeadings, type ObjectType } from '../object-types';
import type { Reference } from '../use-reference';
import type { ViewState } from './view-state';
import styles from './IndexPage.module.css';

interface Props {
  type: ObjectType;
  reference: Reference;
  columns: string[];
  view: ViewState;
  /** Null while loading for the first time. */
  records: CrmRecord[] | null;
  onChange: (part: Partial<ViewState>) => void;
}

export function IndexTable({ type, reference, columns, view, records, onChange }: Props) {
  const nameProperty = type.nameProperties[0];
  if (records?.length === 0) return <NoRecords type={type} view={view} onChange={onChange} />;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-busy={records === null}>
        <thead>
          <tr>
            {nameProperty && (
              <SortableHeader property={nameProperty} label="Name" view={view} onChange={onChange} />
            )}
            {columns.map((name) => (
              <SortableHeader
                key={name}
                property={name}
                label={shortHeadings[name] ?? reference.property(name)?.label ?? name}
                isNumber={reference.property(name)?.type === 'number'}
                view={view}
                onChange={onChange}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {records === null
            ? Array.from({ length: 10 }, (_, row) => (
                <tr key={row}>
                  <td colSpan={columns.length + 1}>
                    <Skeleton h={18} />
                  </td>
                </tr>
              ))
            : records.map((record) => (
                <tr key={record.id}>
                  <td className={styles.name}>
                    <Link to={`/${type.slug}/${record.id}`}>
                      <bdi>{nameOfRecord(type, record)}</bdi>
                    </Link>
                  </td>
                  {columns.map((name) => (
                    <Cell key={name} name={name} record={record} reference={reference} />
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ name, record, reference }: { name: string; record: CrmRecord; reference: Reference }) {
  const property = reference.property(name);
  const shown = reference.show(name, record.properties[name]);
  return (
    <td
      className={styles[property?.type ?? 'string']}
      data-label={shortHeadings[name] ?? property?.label ?? name}
      data-empty={shown === ''}
    >
      {shown === '' ? <span className="soft">–</span> : <bdi className={styles.clamped}>{shown}</bdi>}
    </td>
  );
}

interface HeaderProps {
  property: string;
  label: string;
  isNumber?: boolean;
  view: ViewState;
  onChange: (part: Partial<ViewState>) => void;
}

function SortableHeader({ property, label, isNumber = false, view, onChange }: HeaderProps) {
  const sorted = view.sort === property;
  const SortIcon = !sorted ? IconArrowsSort : view.descending ? IconArrowDown : IconArrowUp;
  return (
    <th aria-sort={!sorted ? 'none' : view.descending ? 'descending' : 'ascending'} scope="col">
      <UnstyledButton
        className={styles.sort}
        data-sorted={sorted}
        data-number={isNumber}
        onClick={() => onChange({ sort: property, descending: sorted && !view.descending })}
      >
        {label}
        <SortIcon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}

function NoRecords({ type, view, onChange }: Pick<Props, 'type' | 'view' | 'onChange'>) {
  const narrowed = view.query !== '' || Object.keys(view.filters).length > 0;
  return (
    <div className={styles.empty}>
      <Text fw={600}>No {type.plural.toLowerCase()} here</Text>
      {narrowed ? (
        <UnstyledButton c="tide" td="underline" onClick={() => onChange({ query: '', filters: {} })}>
          Remove search and filters
        </UnstyledButton>
      ) : (
        <Text className="soft">They appear here as soon as there are any.</Text>
      )}
    </div>
  );
}
