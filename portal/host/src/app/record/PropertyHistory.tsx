import { ActionIcon, Popover, Skeleton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { readHistory } from '../api/records';
import type { HistoryEntry } from '../api/types';
import { formatDateTime } from '../format';
import { inPlainWords } from '../plain-words';
import { fullName, useSession } from '../session';
import { useLoaded } from '../use-loaded';
import type { PropertyRowProps } from './PropertyRow';
import styles from './PropertyColumn.module.css';

/** HubSpot's source types in words; others are shown as HubSpot writes them. */
const sources: Record<string, string> = {
  CRM_UI: 'Edited on the record',
  INTEGRATION: 'Integration',
  FORM: 'Form submission',
  ANALYTICS: 'Web analytics',
  EMAIL: 'E-mail',
  CALCULATED: 'Calculated',
  IMPORT: 'Import',
  MIGRATION: 'Migration',
};

/** A button that opens every value the property ever had, with when and by what it was set. */
export function PropertyHistory(props: PropertyRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={300}
      position="bottom-end"
      shadow="md"
      withinPortal={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          className={styles.history}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`History of ${props.property.label}`}
          onClick={() => setOpen(!open)}
        >
          <IconHistory size={15} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={`History of ${props.property.label}`}>
        {open && <Versions {...props} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Versions({ type, record, property, reference }: PropertyRowProps) {
  const { conventions, bootstrap } = useSession();
  const { state } = useLoaded(`history:${record.id}:${property.name}`, (signal) =>
    readHistory(type.apiName, record.id, property.name, signal),
  );
  if (state.status === 'loading') return <Skeleton h={60} role="status" aria-label="Reading the history" />;
  if (state.status === 'error') return <p role="alert">{inPlainWords(state.error)}</p>;
  if (state.data.length === 0) return <p className="soft">This property never had a value.</p>;

  const writer = ({ sourceType, sourceLabel, updatedByUserId }: HistoryEntry): string => {
    const user = bootstrap.users.find(({ id }) => id === String(updatedByUserId));
    const source = sourceLabel || sources[sourceType] || sourceType;
    return user ? `${source} by ${fullName(user)}` : source;
  };
  return (
    <ul className={styles.versions} tabIndex={0} aria-label={`Values of ${property.label}, newest first`}>
      {state.data.map((entry, index) => (
        <li key={index} className={styles.version}>
          <div>
            {entry.value ? (
              <bdi>{reference.show(property.name, entry.value)}</bdi>
            ) : (
              <span className="soft">(cleared)</span>
            )}
          </div>
          <div className="soft">
            {formatDateTime(new Date(entry.timestamp), conventions)} · {writer(entry)}
          </div>
        </li>
      ))}
    </ul>
  );
}
