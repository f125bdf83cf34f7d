import type { ReactNode } from 'react';
import { Text } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { Column, Note, Row } from '@tandem/ui';
import type { MemberView } from '../view/member-view';

/** HubSpot's object type id of contacts. */
const contactTypeId = '0-1';

interface PersonCellProps {
  member: MemberView;
  /** What can be done about the role, or has to be said of the person. */
  children: ReactNode;
}

/** A person's name, leading to their record, who they are, and their role in the purchase. */
export function PersonCell({ member, children }: PersonCellProps) {
  const { contactId, name, detail, roles } = member;
  return (
    <Column gap="flush" align="start">
      <CrmActionLink
        actionType="RECORD_APP_LINK"
        actionContext={{ objectTypeId: contactTypeId, objectId: Number(contactId) }}
      >
        {name}
      </CrmActionLink>
      {detail && <Note>{detail}</Note>}
      <Row>
        <Text>{roles}</Text>
        {children}
      </Row>
    </Column>
  );
}
