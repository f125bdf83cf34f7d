import { createRequest } from './http/request';
import type { RequestReport } from './http/request';
import { createTransport } from './http/transport';
import type { Transport } from './http/transport';
import { accountInfo } from './resources/account-info';
import { activities } from './resources/activities';
import { associations } from './resources/associations';
import { campaigns } from './resources/campaigns';
import { content } from './resources/content';
import { emailEvents } from './resources/email-events';
import { eventOccurrences } from './resources/event-occurrences';
import { forms } from './resources/forms';
import { marketingEvents } from './resources/marketing-events';
import { objectReads } from './resources/object-reads';
import { objectWrites } from './resources/object-writes';
import { owners } from './resources/owners';
import { pipelines } from './resources/pipelines';
import { properties } from './resources/properties';
import { propertyGroups } from './resources/property-groups';
import { schemas } from './resources/schemas';
import { search } from './resources/search';

export interface CrmOptions {
  /** The private app's token. Kept in memory, sent to `basePath` only, never reported. */
  accessToken: string;
  /** Default: `https://api.hubapi.com`. */
  basePath?: string;
  /** Longest wait for one answer, in milliseconds. Default: 10,000. */
  requestTimeoutMs?: number;
  /**
   * Time for all requests of this client together, in milliseconds from now. When a wait would go beyond it, the
   * request fails while there is still time to say why: a function that HubSpot stops after 15 s gives 12,000 or so.
   * Default: none.
   */
  timeBudgetMs?: number;
  /**
   * Time for one request with all its tries and the waits between them, in milliseconds, so that a part that hangs leaves
   * time for others. Default: none.
   */
  requestBudgetMs?: number;
  /** Epoch milliseconds. Default: the machine's clock. */
  now?: () => number;
  sleep?: (milliseconds: number) => Promise<void>;
  /** In [0, 1); spreads retries. Default: `Math.random`. */
  random?: () => number;
  /** Sends each try. Default: HubSpot's own client, with the token and `basePath` above. */
  transport?: Transport;
  /** Told of every try. */
  onRequest?: (report: RequestReport) => void;
}

/** HubSpot's CRM as typed calls. Every method throws `CrmError` and makes no decision of its own. */
export type Crm = ReturnType<typeof createCrm>;

/** Opens HubSpot's CRM for one private app. Nothing is sent until the first call. */
export const createCrm = (options: CrmOptions) => {
  const {
    accessToken,
    basePath,
    requestTimeoutMs = 10_000,
    timeBudgetMs,
    requestBudgetMs,
    onRequest,
  } = options;
  const now = options.now ?? Date.now;
  const request = createRequest({
    transport: options.transport ?? createTransport({ accessToken, basePath }),
    requestTimeoutMs,
    deadline: timeBudgetMs === undefined ? undefined : now() + timeBudgetMs,
    requestBudgetMs,
    now,
    sleep: options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    random: options.random ?? Math.random,
    onRequest,
  });
  return {
    objects: { ...objectReads(request), ...objectWrites(request), search: search(request) },
    associations: associations(request),
    properties: properties(request),
    propertyGroups: propertyGroups(request),
    schemas: schemas(request),
    owners: owners(request),
    pipelines: pipelines(request),
    accountInfo: accountInfo(request),
    activities: activities(request),
    campaigns: campaigns(request),
    content: content(request),
    emailEvents: emailEvents(request),
    eventOccurrences: eventOccurrences(request),
    forms: forms(request),
    marketingEvents: marketingEvents(request),
  };
};
