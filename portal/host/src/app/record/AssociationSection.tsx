import { ActionIcon, Badge, Group, Skeleton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { readAssociations } from '../api/associations';
import { readRecords } from '../api/records';
import type { AssociatedRecord } from '../api/types';
import { formatNumber } from '../format';
import { nameOfRecord, namingProperties, type ObjectType } from '../object-types';
import { useSession } from '../session';
import { ErrorPanel } from '../shell/ErrorPanel';
import { useLoaded } from '../use-loaded';
import { useReference } from '../use-reference';
import { Disclosure } from './Disclosure';
import styles from './AssociationSection.module.css';

interface Props {
  from: ObjectType;
  to: ObjectType;
  recordId: string;
  version: number;
}

const pageSize = 5;

/** Associated records of one kind: the exact number of all, their names and labels a page at a time. */
export function AssociationSection({ from, to, recordId, version }: Props) {
  const { conventions } = useSession();
  const { state, reload } = useLoaded(
    `associations:${from.apiName}:${recordId}:${to.apiName}`,
    (signal) => readAssociations(from.apiName, recordId, to.apiName, signal),
    version,
  );
  const count = state.status === 'ready' ? formatNumber(state.data.length, conventions) : '';

  return (
    <Disclosure title={to.plural} aside={count} startsOpen>
      {state.status === 'loading' && <Skeleton h={48} role="status" aria-label={`Reading ${to.plural}`} />}
      {state.status === 'error' && (
        <ErrorPanel title={`${to.plural} could not be read`} error={state.error} onRetry={reload} />
      )}
      {state.status === 'ready' && state.data.length === 0 && (
        <p className={`soft ${styles.empty}`}>No {to.plural.toLowerCase()} yet.</p>
      )}
      {state.status === 'ready' && state.data.length > 0 && (
        <AssociatedList to={to} associated={state.data} version={version} />
      )}
    </Disclosure>
  );
}

interface ListProps {
  to: ObjectType;
  associated: AssociatedRecord[];
  version: number;
}

function AssociatedList({ to, associated, version }: ListProps) {
  const { conventions } = useSession();
  const [page, setPage] = useState(0);
  const { state: reference } = useReference(to);
  const pages = Math.ceil(associated.length / pageSize);
  const shownPage = Math.min(page, pages - 1);
  const shown = [...associated]
    .sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)))
    .slice(shownPage * pageSize, (shownPage + 1) * pageSize);
  const details = to.subtitle.length > 0 ? to.subtitle : [];
  const ids = shown.map(({ id }) => id);
  const { state, reload } = useLoaded(
    `associated:${to.apiName}:${ids.join()}`,
    (signal) => readRecords(to.apiName, ids, [...namingProperties(to), ...details], signal),
    version,
  );

  if (state.status === 'error')
    return <ErrorPanel title={`${to.plural} could not be read`} error={state.error} onRetry={reload} />;
  const records = new Map(
    state.status === 'ready' ? state.data.map((record) => [record.id, record] as const) : [],
  );
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ id, labels }) => {
          const record = records.get(id);
          const subtitle = record
            ? details.map((name) =>
                reference.status === 'ready' ? reference.data.show(name, record.properties[name]) : '',
              )
            : [];
          return (
            <li key={id} className={styles.item}>
              {record ? (
                <Link to={`/${to.slug}/${id}`}>
                  <bdi>{nameOfRecord(to, record)}</bdi>
                </Link>
              ) : (
                <Skeleton h={16} />
              )}
              <span className={styles.details}>
                <bdi>{subtitle.filter(Boolean).join(' · ')}</bdi>
              </span>
              {labels.length > 0 && (
                <Group gap={4}>
                  {labels.map((label) => (
                    <Badge key={label} size="sm" radius="sm" variant="light" className={styles.label}>
                      {label}
                    </Badge>
                  ))}
                </Group>
              )}
            </li>
          );
        })}
      </ul>
      {pages > 1 && (
        <div className={styles.paging}>
          <ActionIcon
            variant="default"
            size="sm"
            aria-label={`Previous ${to.plural.toLowerCase()}`}
            disabled={shownPage === 0}
            onClick={() => setPage(shownPage - 1)}
          >
            <IconChevronLeft size={14} aria-hidden />
          </ActionIcon>
          <span className="soft">
            {formatNumber(shownPage * pageSize + 1, conventions)}–
            {formatNumber(Math.min((shownPage + 1) * pageSize, associated.length), conventions)} of{' '}
            {formatNumber(associated.length, conventions)}
          </span>
          <ActionIcon
            variant="default"
            size="sm"
            aria-label={`Next ${to.plural.toLowerCase()}`}
            disabled={shownPage >= pages - 1}
            onClick={() => setPage(shownPage + 1)}
          >
            <IconChevronRight size={14} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </>
  );
}

const isPrimary = ({ labels }: AssociatedRecord): boolean => labels.includes('Primary');
