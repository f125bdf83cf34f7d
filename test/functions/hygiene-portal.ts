import type {
  FixFieldReply,
  FixFieldRequest,
  GetHygieneReply,
  HygieneView,
  VerifyFieldReply,
} from '@tandem/contracts';
import type { StandardObjectType } from '@tandem/taxonomy';
import { serve } from '../../src/app/functions/src/compose';
import { fixField } from '../../src/app/functions/src/handlers/fix-field';
import { getHygiene } from '../../src/app/functions/src/handlers/get-hygiene';
import { verifyField } from '../../src/app/functions/src/handlers/verify-field';
import { companyType, contactType, dealType, rita, today } from './rep-portal';
import type { RepPortal } from './rep-portal';

export const day = 86_400_000;
const typeIds = { contacts: contactType, companies: companyType, deals: dealType };

/** A record as the card of data quality names it. */
export interface Place {
  portalId: number;
  objectType: StandardObjectType;
  recordId: string;
}

/** Adds a record, made some days ago. */
export function addRecord(
  { portal }: RepPortal,
  objectType: StandardObjectType,
  properties: Record<string, string>,
  daysAgo = 10,
): Place {
  const { objects, portalId } = portal.state;
  const createdAt = today - daysAgo * day;
  const { id } = objects.insert(typeIds[objectType], {
    properties,
    createdAt,
    source: { sourceType: 'CRM_UI' },
  });
  return { portalId, objectType, recordId: id };
}

export const link = ({ portal }: RepPortal, one: Place, other: Place): void =>
  portal.state.associations.linkDefault(
    typeIds[one.objectType],
    one.recordId,
    typeIds[other.objectType],
    other.recordId,
  );

const context = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

/** Calls `get-hygiene` as the card does. */
export const callHygiene = (portal: RepPortal, record: Place, more: object = {}): Promise<GetHygieneReply> =>
  serve(getHygiene, portal.dependencies)({ parameters: { record, ...context, ...more } });

/** The view, or a failed test. */
export async function hygieneOf(portal: RepPortal, record: Place, more: object = {}): Promise<HygieneView> {
  return viewIn(await callHygiene(portal, record, more));
}

export function viewIn(reply: GetHygieneReply | FixFieldReply): HygieneView {
  if (!reply.ok) throw new Error(`The function answered ${JSON.stringify(reply)}`);
  return reply.view;
}

/** Calls `fix-field`; each change is property, value, and the value that was seen. */
export const callFix = (
  portal: RepPortal,
  record: Place,
  ...changes: Array<[property: string, value: string, seen: string]>
): Promise<FixFieldReply> => {
  const list: FixFieldRequest['changes'] = changes.map(([property, value, seen]) => ({
    property,
    value,
    seen,
  }));
  return serve(fixField, portal.dependencies)({ parameters: { record, ...context, changes: list } });
};

/** Calls `verify-field`. */
export const callVerify = (
  portal: RepPortal,
  record: Place,
  property: string,
  seen: string,
  by = rita,
  rule?: string,
): Promise<VerifyFieldReply> =>
  serve(
    verifyField,
    portal.dependencies,
  )({ parameters: { record, ...context, property, seen, by, ...(rule !== undefined && { rule }) } });

/** A record's property as HubSpot's API answers it. */
export async function readBack(portal: RepPortal, { objectType, recordId }: Place, name: string) {
  const { properties } = await portal.crm.objects.get(objectType, recordId, { properties: [name] });
  return properties[name] ?? null;
}

export const rulesIn = (view: HygieneView): string[] => view.findings.map(({ rule }) => rule);

/** Somebody whose data is as bad as it gets in the wild. */
export const messy = {
  firstname: 'MARIA',
  lastname: 'Select',
  email: 'maria@gmial.com',
  phone: '0000',
  country: 'Deutschland',
  jobtitle: '',
  lifecyclestage: 'marketingqualifiedlead',
};
