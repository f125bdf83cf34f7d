import type { CrmContext, UserContext } from '@hubspot/ui-extensions';
import type { GetHygieneRequest, VerifyFieldRequest } from '@tandem/contracts';

/** HubSpot's object type ids of the records that the cards sit on. */
const objectTypes: Readonly<Record<string, GetHygieneRequest['record']['objectType']>> = {
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
};

/** Which record, in whose language and in which time zone: what every request says. */
export function askingOf({
  crm,
  portal,
  user,
}: Pick<CrmContext, 'crm' | 'portal' | 'user'>): Required<GetHygieneRequest> {
  return {
    record: {
      portalId: portal.id,
      objectType: objectTypes[crm.objectTypeId] ?? 'contacts',
      recordId: String(crm.objectId),
    },
    locale: user.locale ?? user.language ?? 'en',
    timeZone: portal.timezone,
  };
}

/** Who speaks, as HubSpot's context gives it. */
export function personOf({ id, email, firstName, lastName }: UserContext): VerifyFieldRequest['by'] {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return { userId: String(id), email: email ?? '', name: name || email || String(id) };
}
