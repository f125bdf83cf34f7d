import { Anchor, Avatar, CopyButton, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { nameOfRecord } from '../object-types';
import type { RecordViewProps } from './RecordView';
import styles from './RecordHeader.module.css';

/** Who or what the record is, with the way back to its list. */
export function RecordHeader({ type, record, reference }: RecordViewProps) {
  const name = nameOfRecord(type, record);
  const email = record.properties.email;
  const subtitle = type.subtitle
    .map((property) => reference.show(property, record.properties[property]))
    .filter((part) => part !== '');
  return (
    <header className={`surface ${styles.header}`}>
      <Link to={`/${type.slug}`} className={styles.back}>
        <IconChevronLeft size={16} aria-hidden />
        {type.plural}
      </Link>
      <div className={styles.identity}>
        <Avatar
          size={48}
          radius={type.slug === 'contacts' ? 'xl' : 'md'}
          color="tide"
          name={name}
          aria-hidden
        />
        <div className={styles.names}>
          <Title order={1} size="h4">
            <bdi>{name}</bdi>
          </Title>
          {subtitle.length > 0 && (
            <div className="soft">
              <bdi>{subtitle.join(' · ')}</bdi>
            </div>
          )}
          {email && (
            <Anchor href={`mailto:${email}`} size="sm">
              {email}
            </Anchor>
          )}
        </div>
      </div>
      <CopyButton value={record.id}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : 'Copy'} position="right">
            <UnstyledButton className={styles.id} onClick={copy}>
              Record ID {record.id}
              <span className={styles.copied} role="status">
                {copied ? ' copied' : ''}
              </span>
            </UnstyledButton>
          </Tooltip>
        )}
      </CopyButton>
    </header>
  );
}
