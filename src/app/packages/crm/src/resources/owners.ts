import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** A user who can own records (spec: PublicOwner). */
export interface Owner {
  id: string;
  userId?: number;
  email?: string;
  firstName?: string;
  lastName?: string;
  teams?: Array<{ id: string; name: string; primary: boolean }>;
  archived: boolean;
}

const ownersPath = `/crm/owners/${PEOPLE_API}`;

/** Source: spec CRM/Owners 2026-09, parameter `limit`. */
const largestPage = '500';

/** Owners. Scope `crm.objects.owners.read`. Source: spec CRM/Owners 2026-09. */
export const owners = (request: Request) => ({
  /** One owner by owner id, or by user id. Archived ones (people who left) only when asked for. */
  async get(id: string, options: { idProperty?: 'id' | 'userId'; archived?: boolean } = {}): Promise<Owner> {
    const { body } = await request<Owner>({
      method: 'GET',
      path: `${ownersPath}/${encodeURIComponent(id)}`,
      query: {
        idProperty: options.idProperty ?? 'id',
        ...(options.archived && { archived: 'true' }),
      },
    });
    return body;
  },

  /** The first page of owners, as large as HubSpot makes them; `more` when there are others. */
  async page(): Promise<{ owners: Owner[]; more: boolean }> {
    const { body } = await request<OwnerPage>({
      method: 'GET',
      path: ownersPath,
      query: { limit: largestPage },
    });
    return { owners: body.results, more: body.paging?.next !== undefined };
  },

  /** All owners, or those with an e-mail address. */
  async list(options: { email?: string; archived?: boolean } = {}): Promise<Owner[]> {
    const found: Owner[] = [];
    let after: string | undefined;
    do {
      const { body } = await request<OwnerPage>({
        method: 'GET',
        path: ownersPath,
        query: {
          limit: '100',
          ...(options.email && { email: options.email }),
          ...(options.archived && { archived: 'true' }),
          ...(after && { after }),
        },
      });
      found.push(...body.results);
      after = body.paging?.next?.after;
    } while (after);
    return found;
  },
});

interface OwnerPage {
  results: Owner[];
  paging?: { next?: { after: string } };
}
