import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { CrmRecord, PropertyDefinition } from '../api/types';
import type { ObjectType } from '../object-types';
import type { Reference } from '../use-reference';
import { PropertyEditor } from './PropertyEditor';
import { PropertyHistory } from './PropertyHistory';
import styles from './PropertyColumn.module.css';

export interface PropertyRowProps {
  type: ObjectType;
  record: CrmRecord;
  property: PropertyDefinition;
  reference: Reference;
  onChanged: () => void;
}

const isEditable = (type: ObjectType, property: PropertyDefinition): boolean =>
  type.editable && !property.calculated && property.modificationMetadata?.readOnlyValue !== true;

/** One property: its value, editable in place where HubSpot allows it, and its history. */
export function PropertyRow(props: PropertyRowProps) {
  const { type, record, property, reference } = props;
  const [editing, setEditing] = useState(false);
  const shown = reference.show(property.name, record.properties[property.name]);

  return (
    <div className={styles.row} data-property={property.name}>
      <dt className={styles.label} title={property.description || undefined}>
        {property.label}
      </dt>
      <dd className={styles.line}>
        {editing ? (
          <PropertyEditor {...props} onDone={() => setEditing(false)} />
        ) : (
          <>
            {isEditable(type, property) ? (
              <UnstyledButton className={styles.edit} onClick={() => setEditing(true)}>
                {shown ? <bdi>{shown}</bdi> : <span className="soft">–</span>}
                <span className="visually-hidden"> Edit {property.label}</span>
              </UnstyledButton>
            ) : (
              <span className={styles.value}>
                {shown ? <bdi>{shown}</bdi> : <span className="soft">–</span>}
              </span>
            )}
            <PropertyHistory {...props} />
          </>
        )}
      </dd>
    </div>
  );
}
