import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** The account behind the token (spec: PortalInformationResponse). */
export interface AccountDetails {
  portalId: number;
  accountType: string;
  /** IANA name. */
  timeZone: string;
  uiDomain: string;
  dataHostingLocation: string;
}

/** Account information. Source: spec Account/Account Info 2026-09. */
export const accountInfo = (request: Request) => ({
  async details(): Promise<AccountDetails> {
    const { body } = await request<AccountDetails>({
      method: 'GET',
      path: `/account-info/${PEOPLE_API}/details`,
    });
    return body;
  },
});
