import { Button, Group, Skeleton, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { inPlainWords } from '../../app/plain-words';
import { useLoaded } from '../../app/use-loaded';
import { useCardRuntime } from '../../extension/card-runtime';
import { onRecordChange } from '../../record-changes';
import { type RecordReference } from '../../shared-types';
import { Unsupported } from '../support/Unsupported';

interface Props<Data> {
  name: string;
  /** Identifies what is loaded, next to the record. */
  loadKey: unknown;
  load: (record: RecordReference) => Promise<Data>;
  children: (data: Data) => ReactNode;
}

/**
 * Frame of a CRM data component: loads from the CRM, again after each change of the record, and says what is
 * wrong. HubSpot draws these components in a record's middle column only; elsewhere this one says so.
 */
export function DataComponent<Data>({ name, loadKey, load, children }: Props<Data>) {
  const { record, location } = useCardRuntime().props;
  if (location !== 'crm.record.tab' || !record)
    return (
      <Unsupported
        name={name}
        why={`${name} is only available in a record's middle column (crm.record.tab).`}
      />
    );
  return <Loading {...{ name, load, children, record }} loadKey={JSON.stringify([name, record, loadKey])} />;
}

interface LoadingProps<Data> extends Props<Data> {
  loadKey: string;
  record: RecordReference;
}

function Loading<Data>({ name, loadKey, load, record, children }: LoadingProps<Data>) {
  const { state, reload } = useLoaded(loadKey, () => load(record));
  useEffect(() => onRecordChange(reload), [reload]);
  if (state.status === 'loading') return <Skeleton h={72} role="status" aria-label={`Loading ${name}`} />;
  if (state.status === 'error')
    return (
      <Group role="alert" gap="sm">
        <Text size="sm">{inPlainWords(state.error)}</Text>
        <Button size="compact-sm" variant="default" onClick={reload}>
          Try again
        </Button>
      </Group>
    );
  return <div data-crm-component={name}>{children(state.data)}</div>;
}
