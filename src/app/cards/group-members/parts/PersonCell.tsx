import { Flex, Text } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import type { MemberView } from '../view/member-view';

/** HubSpot's object type id of contacts. */
const contactTypeId = '0-1';

/** A person's name, leading to their record, and who they are. */
export function PersonCell({ member }: { member: Pick<MemberView, 'contactId' | 'name' | 'detail'> }) {
  const { contactId, name, detail } = member;
  return (
    <Flex direction="column" gap="flush">
      <CrmActionLink
        actionType="RECORD_APP_LINK"
        actionContext={{ objectTypeId: contactTypeId, objectId: Number(contactId) }}
      >
        {name}
      </CrmActionLink>
      {detail && <Text variant="microcopy">{detail}</Text>}
    </Flex>
  );
}
