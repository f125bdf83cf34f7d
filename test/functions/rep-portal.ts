import { randomUUID } from 'node:crypto';
import { createPortal } from '@tandem/portal-api';
import type { FaultRule, Portal, PortalOptions } from '@tandem/portal-api';
import type {
  GetFeedbackReply,
  RecordInView,
  SubmitFeedbackReply,
  SubmitFeedbackRequest,
  VerdictInput,
} from '@tandem/contracts';
import { createCrm } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import { runSetup } from '../../cli/setup';
import { serve } from '../../src/app/functions/src/compose';
import type { Dependencies } from '../../src/app/functions/src/compose';
import { createMemory } from '../../src/app/functions/src/memory';
import { getFeedback } from '../../src/app/functions/src/handlers/get-feedback';
import { submitFeedback } from '../../src/app/functions/src/handlers/submit-feedback';

export const contactType = '0-1';
export const companyType = '0-2';
export const dealType = '0-3';

/** When the tests take place; the portal's own clock is real and only dates its records. */
export const today = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;

export const rita = { userId: '501', email: 'rita@example.com', name: 'Rita Rep' };
export const olaf = { userId: '502', email: 'olaf@example.com', name: 'Olaf Other' };

const seeded = { createdAt: today - 30 * day, source: { sourceType: 'CRM_UI' as const } };

/** A portal on which setup has run, and the functions as a card calls them. */
export class RepPortal {
  /** Epoch milliseconds that the functions take as now. */
  now = today;
  token = 'demo-app-token';
  /** How long the functions wait for one answer, in milliseconds. */
  requestTimeoutMs = 8_000;
  /** What the functions' process remembers; `calm` starts a new process. */
  memory = createMemory();

  private constructor(
    readonly portal: Portal,
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  static async start(options: { setUp?: boolean; portal?: PortalOptions } = {}): Promise<RepPortal> {
    const portal = createPortal({ timeZone: 'Europe/Berlin', ...options.portal });
    const server = await portal.listen();
    const made = new RepPortal(portal, server.url, server.close);
    if (options.setUp !== false) {
      const { counts } = await runSetup(made.crm, { apply: true, now: today - 60 * day });
      if (counts.failed > 0) throw new Error(`Setup failed in ${counts.failed} steps`);
    }
    portal.requests.clear();
    return made;
  }

  get crm(): Crm {
    return createCrm({ accessToken: this.token, basePath: this.url });
  }

  /** As HubSpot composes the functions, but for waits between tries, which take no time. */
  get dependencies(): Dependencies {
    return {
      openCrm: (timeBudgetMs) =>
        createCrm({
          accessToken: this.token,
          basePath: this.url,
          timeBudgetMs,
          requestTimeoutMs: this.requestTimeoutMs,
          random: () => 0,
          sleep: async () => undefined,
        }),
      now: () => this.now,
      memory: this.memory,
    };
  }

  call = {
    get: (parameters: unknown): Promise<GetFeedbackReply> =>
      serve(getFeedback, this.dependencies)({ parameters }),
    submit: (parameters: unknown): Promise<SubmitFeedbackReply> =>
      serve(submitFeedback, this.dependencies)({ parameters }),
  };

  /** Reads a record's feedback, and fails the test unless that works. */
  async view(record: RecordInView, reviewer = rita) {
    const reply = await this.call.get({ record, reviewer });
    if (!reply.ok) throw new Error(`get-feedback answered ${JSON.stringify(reply)}`);
    return reply.view;
  }

  /** Submits, and fails the test unless that works. */
  async submitted(request: SubmitFeedbackRequest) {
    const reply = await this.call.submit(request);
    if (!reply.ok) throw new Error(`submit-feedback answered ${JSON.stringify(reply)}`);
    return reply;
  }

  addContact(properties: Record<string, string> = {}): RecordInView {
    const { id } = this.portal.state.objects.insert(contactType, {
      properties: {
        firstname: 'Carla',
        lastname: 'Contact',
        lifecyclestage: 'marketingqualifiedlead',
        ...properties,
      },
      ...seeded,
    });
    return { portalId: this.portal.state.portalId, objectType: 'contacts', objectId: id };
  }

  addCompany(contact: RecordInView): string {
    const { objects, associations } = this.portal.state;
    const { id } = objects.insert(companyType, { properties: { name: 'Example Ltd' }, ...seeded });
    associations.linkDefault(contactType, contact.objectId, companyType, id);
    return id;
  }

  addDeal(contacts: readonly RecordInView[]): RecordInView {
    const { objects, associations } = this.portal.state;
    const { id } = objects.insert(dealType, {
      properties: { dealname: 'Example deal', pipeline: 'default', dealstage: 'appointmentscheduled' },
      ...seeded,
    });
    for (const { objectId } of contacts) associations.linkDefault(dealType, id, contactType, objectId);
    return { portalId: this.portal.state.portalId, objectType: 'deals', objectId: id };
  }

  /** A record's property as HubSpot's API answers it. */
  async read(record: RecordInView, ...names: string[]): Promise<Record<string, string | null>> {
    const { properties } = await this.crm.objects.get(record.objectType, record.objectId, {
      properties: names,
    });
    return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
  }

  /** All ledger entries associated with a record, as HubSpot keeps them. */
  async ledgerOf(
    record: RecordInView,
    to = record.objectType as string,
  ): Promise<Array<Record<string, string | null>>> {
    const ledger = `p${record.portalId}_lead_feedback`;
    const links = await this.crm.associations.batchRead(to, ledger, [record.objectId]);
    const ids = (links.get(record.objectId) ?? []).map(({ toObjectId }) => toObjectId);
    const { properties } = await this.crm.schemas.get(ledger);
    const names = properties.map(({ name }) => name);
    const { records } = await this.crm.objects.batchRead(ledger, ids, { properties: names });
    return records.map((entry) => entry.properties);
  }

  /** Forgets faults, used-up limits and calls, so that no test meets those of the one before. */
  calm(): void {
    this.now = today;
    this.token = 'demo-app-token';
    this.requestTimeoutMs = 8_000;
    this.memory = createMemory();
    this.portal.faults.clear();
    this.portal.state.limits.clear();
    this.portal.requests.clear();
  }

  /** Makes the next calls fail. */
  fail(...rules: FaultRule[]): void {
    this.portal.faults.add(rules);
  }

  /** How many of the calls since the last look had to wait for one another: what latency multiplies. */
  takeRounds(counts: (request: { method: string; path: string }) => boolean = () => true): number {
    let [rounds, last] = [0, -Infinity];
    const counted = this.portal.requests.all().filter(counts);
    for (const { start, end } of counted.toSorted((a, b) => a.end - b.end)) {
      if (start >= last) [rounds, last] = [rounds + 1, end];
    }
    this.portal.requests.clear();
    return rounds;
  }

  /** The same without what was written: a view is ready before it is written back. */
  takeReadRounds(): number {
    return this.takeRounds(({ method, path }) => method !== 'PATCH' && !path.endsWith('/batch/update'));
  }

  /** Calls the functions made since the last look, as `METHOD path`. */
  takeRequests(): string[] {
    const made = this.portal.requests.all().map(({ method, path }) => `${method} ${path}`);
    this.portal.requests.clear();
    return made;
  }
}

/** A verdict as a card sends it. */
export const give = (
  record: RecordInView,
  verdict: Partial<VerdictInput> = {},
  more: Partial<Pick<SubmitFeedbackRequest, 'reviewer' | 'submissionId' | 'basedOn'>> = {},
): Extract<SubmitFeedbackRequest, { action: 'give' }> => ({
  action: 'give',
  record,
  reviewer: rita,
  submissionId: randomUUID(),
  basedOn: null,
  verdict: { rating: '4', disposition: 'accepted', ...verdict },
  ...more,
});

export const undo = (
  record: RecordInView,
  supersedes: string,
  more: Partial<Pick<SubmitFeedbackRequest, 'reviewer' | 'submissionId'>> = {},
): Extract<SubmitFeedbackRequest, { action: 'undo' }> => ({
  action: 'undo',
  record,
  reviewer: rita,
  submissionId: randomUUID(),
  basedOn: supersedes,
  supersedes,
  ...more,
});
