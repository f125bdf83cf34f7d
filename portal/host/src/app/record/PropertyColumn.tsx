import { Button, TextInput } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Disclosure } from './Disclosure';
import { groupsToShow } from './property-groups';
import { PropertyRow } from './PropertyRow';
import type { RecordViewProps } from './RecordView';
import styles from './PropertyColumn.module.css';

/** Below this width the columns are stacked, and properties would push the tabs out of sight. */
const stacked = '(max-width: 56em)';

const openFromTheStart = new Set(['about', 'tandem']);

/** All properties of a record in groups; on narrow screens behind one button. */
export function PropertyColumn({ type, record, reference, onChanged }: RecordViewProps) {
  const narrow = useMediaQuery(stacked, undefined, { getInitialValueInEffect: false }) ?? false;
  const [open, { toggle }] = useDisclosure(false);
  const [searched, setSearched] = useState('');
  const groups = groupsToShow(type, reference, searched);
  const visible = !narrow || open;

  return (
    <>
      {narrow && (
        <Button variant="default" aria-expanded={open} onClick={toggle}>
          {open ? 'Hide properties' : 'Show properties'}
        </Button>
      )}
      {visible && (
        <TextInput
          size="xs"
          type="search"
          aria-label="Search properties"
          placeholder="Search properties"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={searched}
          onChange={(event) => setSearched(event.currentTarget.value)}
        />
      )}
      {visible &&
        groups.map((group) => (
          <Disclosure
            key={`${group.id}:${searched === '' ? 'all' : 'found'}`}
            title={group.label}
            aside={openFromTheStart.has(group.id) ? undefined : group.properties.length}
            startsOpen={searched !== '' || openFromTheStart.has(group.id)}
          >
            <dl className={styles.list}>
              {group.properties.map((property) => (
                <PropertyRow
                  key={property.name}
                  type={type}
                  record={record}
                  property={property}
                  reference={reference}
                  onChanged={onChanged}
                />
              ))}
            </dl>
          </Disclosure>
        ))}
      {visible && groups.length === 0 && <p className="soft">No property is called “{searched}”.</p>}
    </>
  );
}
