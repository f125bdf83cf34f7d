import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router-dom';
import { readRecord } from '../api/records';
import { nameOfRecord, type ObjectType } from '../object-types';
import { useSession } from '../session';
import { ErrorPanel } from '../shell/ErrorPanel';
import { NotFoundPage } from '../shell/NotFoundPage';
import { usePageTitle } from '../shell/use-page-title';
import { useLoaded } from '../use-loaded';
import { useReference, type Reference } from '../use-reference';
import { RecordView } from './RecordView';
import { useWritesElsewhere } from './use-writes-elsewhere';
import styles from './RecordPage.module.css';

/** Route `/:slug/:id`: loads one record with every property it may have. */
export function RecordPage() {
  const { slug = '', id = '' } = useParams();
  const { typeBySlug, schemasLoaded } = useSession();
  const type = typeBySlug(slug);
  const { state, reload } = useReference(type);

  if (!type) return schemasLoaded ? <NotFoundPage /> : null;
  if (state.status === 'error') {
    return (
      <div className={styles.message}>
        <ErrorPanel title="The record could not be opened" error={state.error} onRetry={reload} />
      </div>
    );
  }
  if (state.status === 'loading') return <RecordSkeleton type={type} />;
  return <LoadedRecord key={`${slug}/${id}`} type={type} id={id} reference={state.data} />;
}

interface LoadedRecordProps {
  type: ObjectType;
  id: string;
  reference: Reference;
}

function LoadedRecord({ type, id, reference }: LoadedRecordProps) {
  const { version, refresh } = useWritesElsewhere();
  const { state } = useLoaded(
    `record:${type.apiName}:${id}`,
    (signal) => readRecord(type.apiName, id, [...reference.definition.properties.keys()], signal),
    version,
  );
  const record = state.status === 'ready' ? state.data : null;
  usePageTitle(record ? nameOfRecord(type, record) : type.singular);

  if (state.status === 'loading') return <RecordSkeleton type={type} />;
  if (state.status === 'error') {
    return (
      <div className={styles.message}>
        <ErrorPanel title="The record could not be opened" error={state.error} onRetry={refresh} />
      </div>
    );
  }
  if (!record) return <NoSuchRecord type={type} id={id} />;
  return (
    <RecordView type={type} record={record} reference={reference} version={version} onChanged={refresh} />
  );
}

function RecordSkeleton({ type }: { type: ObjectType }) {
  return (
    <div className={styles.page} role="status" aria-label={`Opening ${type.singular.toLowerCase()}`}>
      <Skeleton h={420} />
      <Skeleton h={420} />
      <Skeleton h={420} />
    </div>
  );
}

function NoSuchRecord({ type, id }: { type: ObjectType; id: string }) {
  return (
    <Stack className={styles.message} gap="sm" align="flex-start">
      <Title order={1} size="h3">
        This {type.singular.toLowerCase()} does not exist
      </Title>
      <Text>No record has the ID {id}, or it was deleted.</Text>
      <Link to={`/${type.slug}`}>Back to {type.plural.toLowerCase()}</Link>
    </Stack>
  );
}
