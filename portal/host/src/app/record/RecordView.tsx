import { useEffect, useRef } from 'react';
import { announceRecordChange } from '../../record-changes';
import type { CrmRecord } from '../api/types';
import { cardsAt } from '../extensions/placement';
import { CardSlot } from '../extensions/CardSlot';
import type { ObjectType } from '../object-types';
import { useSession } from '../session';
import type { Reference } from '../use-reference';
import { Associations } from './Associations';
import { Disclosure } from './Disclosure';
import { PropertyColumn } from './PropertyColumn';
import { RecordHeader } from './RecordHeader';
import { RecordTabs } from './RecordTabs';
import styles from './RecordPage.module.css';

export interface RecordViewProps {
  type: ObjectType;
  record: CrmRecord;
  reference: Reference;
  /** Grows with every reason to read the record's surroundings again. */
  version: number;
  onChanged: () => void;
}

/** A record as HubSpot lays it out: properties, tabs, and a column of cards and associations. */
export function RecordView(props: RecordViewProps) {
  const { type, record, version, onChanged } = props;
  const { cards } = useSession();
  const place = { objectTypeId: type.objectTypeId, objectId: record.id };
  useChangeAnnouncements(type, record);

  return (
    <div className={styles.page}>
      <aside className={styles.left} aria-label="Properties">
        <RecordHeader {...props} />
        <PropertyColumn {...props} />
      </aside>
      <div className={styles.middle}>
        <RecordTabs {...props} place={place} />
      </div>
      <aside className={styles.right} aria-label="Cards and associations">
        {cardsAt(cards, 'crm.record.sidebar', type).map((card) => (
          <Disclosure key={card.uid} title={card.name} startsOpen>
            <CardSlot card={card} record={place} onRecordChanged={onChanged} />
          </Disclosure>
        ))}
        <Associations type={type} recordId={record.id} version={version} />
      </aside>
    </div>
  );
}

/** Tells the cards which properties of the record in view have new values since it was last read. */
function useChangeAnnouncements(type: ObjectType, record: CrmRecord): void {
  const before = useRef(record);
  useEffect(() => {
    const former = before.current.properties;
    before.current = record;
    const changed = Object.keys(record.properties).filter(
      (name) => (record.properties[name] ?? '') !== (former[name] ?? ''),
    );
    if (changed.length === 0) return;
    announceRecordChange({
      record: { objectTypeId: type.objectTypeId, objectId: record.id },
      properties: changed,
    });
  }, [type, record]);
}
