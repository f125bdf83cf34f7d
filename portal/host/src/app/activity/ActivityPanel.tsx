import { Badge, Button, CloseButton, ScrollArea, SegmentedControl, Table } from '@mantine/core';
import { useState } from 'react';
import { formatClock, formatDuration, formatNumber } from '../format';
import { useSession } from '../session';
import type { Activity, ActivityEntry } from './use-activity';
import styles from './ActivityPanel.module.css';

type Shown = 'all' | 'others' | 'runs';

const isShown = (entry: ActivityEntry, shown: Shown): boolean =>
  shown === 'all' ||
  (shown === 'runs' ? entry.kind === 'run' : entry.kind === 'call' && entry.caller !== 'host');

function statusColor(status: number): string {
  if (status === 0 || status >= 500) return 'red.9';
  if (status >= 400) return 'orange.9';
  return 'teal.9';
}

const whatOf = (entry: ActivityEntry): string =>
  entry.kind === 'run' ? entry.name : `${entry.method} ${entry.path}`;

const whoOf = (entry: ActivityEntry): string =>
  entry.kind === 'run' ? 'Function' : entry.caller === 'host' ? 'This page' : entry.caller;

interface Props {
  activity: Activity;
  onClose: () => void;
}

/** What the portal is asked while one works: API calls and function runs with status and time taken. */
export function ActivityPanel({ activity, onClose }: Props) {
  const { conventions } = useSession();
  const [shown, setShown] = useState<Shown>('all');
  const entries = activity.entries.filter((entry) => isShown(entry, shown));

  return (
    <section id="activity" className={styles.panel} aria-labelledby="activity-title">
      <div className={styles.bar}>
        <h2 id="activity-title" className={styles.title}>
          Activity
        </h2>
        <SegmentedControl
          size="xs"
          aria-label="Show"
          value={shown}
          onChange={(value) => setShown(value as Shown)}
          data={[
            { value: 'all', label: 'All' },
            { value: 'others', label: 'Others' },
            { value: 'runs', label: 'Functions' },
          ]}
        />
        <span className={styles.count}>{formatNumber(entries.length, conventions)} shown</span>
        <Button size="compact-xs" variant="subtle" onClick={activity.clear}>
          Clear
        </Button>
        <CloseButton aria-label="Close activity" onClick={onClose} />
      </div>
      <ScrollArea
        className={styles.scroll}
        viewportProps={{ tabIndex: 0, 'aria-label': 'Calls and runs', role: 'group' }}
      >
        {entries.length === 0 ? (
          <p className={styles.empty}>Nothing yet. Calls appear here as they happen.</p>
        ) : (
          <Table verticalSpacing={4} horizontalSpacing="sm" fz={12} className={styles.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Time</Table.Th>
                <Table.Th>Status</Table.Th>
                <Table.Th>Took</Table.Th>
                <Table.Th>By</Table.Th>
                <Table.Th>What</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map((entry) => (
                <Table.Tr key={`${entry.kind}${entry.id}`}>
                  <Table.Td className={styles.number}>{formatClock(entry.start, conventions)}</Table.Td>
                  <Table.Td>
                    <Badge miw="max-content" size="sm" radius="sm" color={statusColor(entry.status)}>
                      {entry.status === 0 ? 'cut' : entry.status}
                    </Badge>
                  </Table.Td>
                  <Table.Td className={styles.number}>
                    {formatDuration(entry.end - entry.start, conventions)}
                  </Table.Td>
                  <Table.Td>{whoOf(entry)}</Table.Td>
                  <Table.Td className={styles.what}>
                    {whatOf(entry)}
                    {entry.kind === 'run' && entry.error && (
                      <span className={styles.error}>{entry.error}</span>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </ScrollArea>
    </section>
  );
}
