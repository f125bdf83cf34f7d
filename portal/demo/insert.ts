import { recordTouches, type PortalState, type StoredRecord, type WriteSource } from '@tandem/portal-api';
import { types } from './object-types';
import type { InventedCompany } from './companies';
import type { InventedContact } from './people';
import { ownerIdOf, type TeamMember } from './team';

export const byAnalytics: WriteSource = { sourceType: 'ANALYTICS' };
export const byForm: WriteSource = { sourceType: 'FORM' };
export const byUser = ({ userId }: TeamMember): WriteSource => ({
  sourceType: 'CRM_UI',
  userId: Number(userId),
});

export const insertCompany = (
  { objects }: PortalState,
  { properties, createdAt }: InventedCompany,
  owner: TeamMember,
): StoredRecord =>
  objects.insert(types.company, {
    properties: { ...properties, hubspot_owner_id: ownerIdOf(owner) },
    createdAt,
    source: byUser(owner),
  });

/** Inserts a contact at its first stage, with its touches; later stages are written as they are reached. */
export function insertContact(
  state: PortalState,
  { properties, createdAt, touches }: Pick<InventedContact, 'properties' | 'createdAt' | 'touches'>,
  owner: TeamMember | undefined,
  companyId?: string,
): StoredRecord {
  const record = state.objects.insert(types.contact, {
    properties: { ...properties, ...(owner && { hubspot_owner_id: ownerIdOf(owner) }) },
    createdAt,
    source: byForm,
  });
  recordTouches(state, record.id, touches);
  if (companyId) state.associations.linkDefault(types.contact, record.id, types.company, companyId);
  return record;
}

/** Moves a contact to a lifecycle stage. A step back clears the stage first, as HubSpot asks for. */
export function enterStage({ objects }: PortalState, contactId: string, stage: string, at: number): void {
  const current = objects.get(types.contact, contactId)?.versions.get('lifecyclestage')?.[0]?.value;
  if (current === stage) objects.write(types.contact, contactId, { lifecyclestage: '' }, at - 1, byAnalytics);
  objects.write(types.contact, contactId, { lifecyclestage: stage }, at, byAnalytics);
}
