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
import { createCrm, createTransport, CrmError } from '@tandem/crm';
import type { Crm, HttpCall } from '@tandem/crm';
import { runSetup } from '../../cli/setup';
import { serve } from '../../src/app/functions/src/compose';
import type { Dependencies } from '../../src/app/functions/src/compose';
import { createMemory } from '../../src/app/functions/src/memory';
import { getFeedback } from '../../src/app/functions/src/handlers/get-feedback';
import { submitFeedback } from '../../src/app/functions/src/handlers/submit-feedback';
import { RoundsOfRequests } from '../support/rounds-of-requests';

export const contactType = '0-1';
export const companyType = '0-2';
export const dealType = '0-3';

/** When the tests take place; the portal's own clock is real and only dates its records. */
export const today = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;

/** Longest that a request of these tests really takes, in milliseconds: the machine's time, not the functions'. */
const patienceMs = 20_000;

export const rita = { userId: '501', email: 'rita@example.com', name: 'Rita Rep' };
export const olaf = { userId: '502', email: 'olaf@example.com', name: 'Olaf Other' };

const seeded = { createdAt: today - 30 * day, source: { sourceType: 'CRM_UI' as const } };

/** A portal on which setup has run, and the functions as a card calls them. */
export class RepPortal {
  /** Epoch milliseconds that the functions take as now. */
  now = today;
  token = 'demo-app-token';
  /** How long the functions waited by their own clock: for answers that never came, and before trying again. */
  waitedMs = 0;
  private unanswered: string[] = [];
  private readonly rounds = new RoundsOfRequests();
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

  /**
   * As HubSpot composes the functions, but on a clock that only waiting moves: no time runs out because the machine is
   * busy, and nobody waits for an answer that never comes.
   */
  get dependencies(): Dependencies {
    const basePath = this.url;
    return {
      openCrm: (timeBudgetMs, requestBudgetMs) => {
        const accessToken = this.token;
        const send = createTransport({ accessToken, basePath });
        let waited = 0;
        const waitUntil = (moment: number) => {
          this.waitedMs += Math.max(0, moment - waited);
          waited = Math.max(waited, moment);
        };
        return createCrm({
          accessToken,
          timeBudgetMs,
          requestBudgetMs,
          requestTimeoutMs: 8_000,
          now: () => this.now + waited,
          sleep: async (milliseconds) => waitUntil(waited + milliseconds),
          random: () => 0,
          transport: this.rounds.hold(async (call, timeoutMs) => {
            if (!this.unanswered.some((part) => call.path.includes(part))) return send(call, patienceMs);
            waitUntil(waited + timeoutMs);
            throw new CrmError({ status: 0, category: 'TIMEOUT', message: `No answer in ${timeoutMs} ms` });
          }),
        });
      },
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
    this.waitedMs = 0;
    this.unanswered = [];
    this.rounds.take();
    this.memory = createMemory();
    this.portal.faults.clear();
    this.portal.state.limits.clear();
    this.portal.requests.clear();
  }

  /** Makes the next calls fail. */
  fail(...rules: FaultRule[]): void {
    this.portal.faults.add(rules);
  }

  /** Leaves the functions without an answer wherever a request's path has this part. */
  neverAnswer(pathPart: string): void {
    this.unanswered.push(pathPart);
  }

  /** Rounds of requests that the functions made since the last look: what latency multiplies. */
  takeRounds(counts: (call: HttpCall) => boolean = () => true): number {
    return this.rounds.take().filter((round) => round.some(counts)).length;
  }

  /** The same without rounds that only write: a view is ready before it is written back. */
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
