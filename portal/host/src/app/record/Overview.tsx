import { Title } from '@mantine/core';
import { Notes } from './Notes';
import type { RecordViewProps } from './RecordView';
import styles from './Overview.module.css';

/** What HubSpot's overview highlights; names that an object type lacks are left out. */
const highlights = [
  'createdate',
  'lifecyclestage',
  'dealstage',
  'amount',
  'closedate',
  'hs_lead_status',
  'notes_last_contacted',
  'recent_conversion_event_name',
  'tandem_feedback_disposition',
  'tandem_feedback_rating',
];

/** The record at a glance, and what was written down about it. */
export function Overview({ type, record, reference, version }: RecordViewProps) {
  const shown = (type.editable ? highlights : [...type.about, 'hs_createdate']).filter((name) =>
    reference.property(name),
  );
  return (
    <>
      <Title order={2} size="h5" mb="xs">
        Highlights
      </Title>
      <dl className={styles.highlights}>
        {shown.map((name) => (
          <div key={name}>
            <dt>{reference.property(name)?.label}</dt>
            <dd>
              <bdi>{reference.show(name, record.properties[name]) || '–'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {type.editable && <Notes type={type} recordId={record.id} version={version} />}
    </>
  );
}
