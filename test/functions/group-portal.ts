import { recordTouches } from '@tandem/portal-api';
import type { Touch } from '@tandem/portal-api';
import type {
  BuyingGroupView,
  CompanyTouchpointsView,
  GetBuyingGroupRequest,
  SetBuyingRoleReply,
} from '@tandem/contracts';
import { serve } from '../../src/app/functions/src/compose';
import { getBuyingGroup } from '../../src/app/functions/src/handlers/get-buying-group';
import { getCompanyTouchpoints } from '../../src/app/functions/src/handlers/get-company-touchpoints';
import { setBuyingRole } from '../../src/app/functions/src/handlers/set-buying-role';
import { companyType, contactType, dealType, today } from './rep-portal';
import type { RepPortal } from './rep-portal';
import { day, timeZone } from './touch-portal';

const typeIds = { deals: dealType, companies: companyType };

export interface Group {
  id: string;
  portalId: number;
  /** Contact ids in the order in which they were made: ids rise. */
  people: string[];
}

/** What one person of a group did and has; nothing unless said. */
export interface Member {
  touches?: readonly Touch[];
  properties?: Record<string, string>;
}

/** A deal or company with people; `member` says what the one at a place did. */
export function addGroup(
  { portal }: RepPortal,
  objectType: keyof typeof typeIds,
  size: number,
  member: (place: number) => Member = () => ({}),
  properties: Record<string, string> = {},
): Group {
  const { objects, associations, portalId } = portal.state;
  const source = { sourceType: 'CRM_UI' as const };
  const usual: Record<string, string> =
    objectType === 'deals'
      ? { dealname: 'Example deal', pipeline: 'default', dealstage: 'appointmentscheduled' }
      : { name: 'Example Ltd' };
  const { id } = objects.insert(typeIds[objectType], {
    properties: { ...usual, ...properties },
    createdAt: today - 60 * day,
    source,
  });
  const people = Array.from({ length: size }, (_, place) => {
    const { touches = [], properties: own = {} } = member(place);
    const { id: contactId } = objects.insert(contactType, {
      properties: {
        firstname: 'Person',
        lastname: String(place),
        email: `person${place}.${id}@buyer.example`,
        ...own,
      },
      createdAt: today - 400 * day,
      source,
    });
    associations.linkDefault(typeIds[objectType], id, contactType, contactId);
    if (touches.length > 0) recordTouches(portal.state, contactId, touches);
    return contactId;
  });
  return { id, portalId, people };
}

export const callBuyingGroup = (
  portal: RepPortal,
  { id, portalId }: Pick<Group, 'id' | 'portalId'>,
  wanted: Partial<GetBuyingGroupRequest> = {},
) =>
  serve(
    getBuyingGroup,
    portal.dependencies,
  )({ parameters: { record: { portalId, dealId: id }, timeZone, ...wanted } });

/** The view, or a failed test. */
export async function buyingGroupOf(
  portal: RepPortal,
  group: Group,
  wanted: Partial<GetBuyingGroupRequest> = {},
): Promise<BuyingGroupView> {
  const reply = await callBuyingGroup(portal, group, wanted);
  if (!reply.ok) throw new Error(`get-buying-group answered ${JSON.stringify(reply)}`);
  return reply.view;
}

/** The view, or a failed test. */
export async function companyOf(portal: RepPortal, { id, portalId }: Group): Promise<CompanyTouchpointsView> {
  const reply = await serve(
    getCompanyTouchpoints,
    portal.dependencies,
  )({ parameters: { record: { portalId, companyId: id }, timeZone } });
  if (!reply.ok) throw new Error(`get-company-touchpoints answered ${JSON.stringify(reply)}`);
  return reply.view;
}

export const setRoles = (
  portal: RepPortal,
  { id, portalId }: Group,
  contactId: string,
  roles: string[],
): Promise<SetBuyingRoleReply> =>
  serve(
    setBuyingRole,
    portal.dependencies,
  )({ parameters: { record: { portalId, dealId: id }, contactId, roles } });
