import type { ApiRequest } from '../operation';
import type { WriteSource } from '../state/types';

/** The private app's id, as it shows in property history. */
export const APP_ID = '900100';

const APP: WriteSource = { sourceType: 'INTEGRATION', sourceId: APP_ID, sourceLabel: 'Integration' };

/** Who a request writes as: the private app, or a person in HubSpot's own pages. */
export const writeSourceOf = (request: ApiRequest): WriteSource =>
  request.caller === 'host'
    ? {
        sourceType: 'CRM_UI',
        sourceLabel: 'CRM UI',
        ...(request.userId !== undefined && { sourceId: `userId:${request.userId}`, userId: request.userId }),
      }
    : APP;
