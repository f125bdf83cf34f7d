import { Skeleton, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { searchRecords } from '../api/records';
import { formatCount } from '../format';
import type { ObjectType } from '../object-types';
import { useSession } from '../session';
import { ErrorPanel } from '../shell/ErrorPanel';
import { NotFoundPage } from '../shell/NotFoundPage';
import { usePageTitle } from '../shell/use-page-title';
import { useLoaded } from '../use-loaded';
import { useReference, type Reference } from '../use-reference';
import { IndexPaging } from './IndexPaging';
import { IndexTable } from './IndexTable';
import { IndexToolbar } from './IndexToolbar';
import { readViewState, toSearchQuery, writeViewState, type ViewState } from './view-state';
import styles from './IndexPage.module.css';

/** Route `/:slug`: finds the kind of record, then loads what is needed to list it. */
export function IndexPage() {
  const { slug = '' } = useParams();
  const { typeBySlug, schemasLoaded } = useSession();
  const type = typeBySlug(slug);
  const { state, reload } = useReference(type);
  usePageTitle(type?.plural ?? 'Not found');

  if (!type) return schemasLoaded ? <NotFoundPage /> : null;
  return (
    <div className={styles.page}>
      {state.status === 'error' && (
        <>
          <Title order={1} size="h3" mb="sm">
            {type.plural}
          </Title>
          <ErrorPanel title="The list could not be opened" error={state.error} onRetry={reload} />
        </>
      )}
      {state.status === 'loading' && <Skeleton h={400} role="status" aria-label={`Opening ${type.plural}`} />}
      {state.status === 'ready' && <RecordIndex key={type.slug} type={type} reference={state.data} />}
    </div>
  );
}

function RecordIndex({ type, reference }: { type: ObjectType; reference: Reference }) {
  const { conventions } = useSession();
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readViewState(parameters, type), [parameters, type]);
  const columns = type.columns.filter((name) => reference.property(name));
  const query = toSearchQuery(view, type, columns);
  const { state, reload } = useLoaded(`index:${type.slug}:${JSON.stringify(query)}`, (signal) =>
    searchRecords(type.apiName, query, signal),
  );
  const change = (part: Partial<ViewState>): void =>
    setParameters(writeViewState({ ...view, page: 1, ...part }, type), { replace: part.query !== undefined });
  const total = state.status === 'ready' ? state.data.total : null;

  return (
    <>
      <div className={styles.heading}>
        <Title order={1} size="h3">
          {type.plural}
        </Title>
        <span className="soft" role="status">
          {total === null
            ? ' '
            : formatCount(total, type.singular.toLowerCase(), type.plural.toLowerCase(), conventions)}
        </span>
      </div>
      <IndexToolbar type={type} reference={reference} view={view} onChange={change} />
      {state.status === 'error' ? (
        <ErrorPanel title="The search did not work" error={state.error} onRetry={reload} />
      ) : (
        <div className="surface">
          <IndexTable
            type={type}
            reference={reference}
            columns={columns}
            view={view}
            records={state.status === 'ready' ? state.data.results : null}
            onChange={change}
          />
          {total !== null && total > 0 && <IndexPaging view={view} total={total} onChange={change} />}
        </div>
      )}
    </>
  );
}
