import type { InternalPeople } from '@tandem/core';
import { isFreeMailDomain } from '@tandem/core/mail-domains';
import type { Crm } from '@tandem/crm';
import type { NamedReference, Touchpoint } from '@tandem/contracts';
import type { Memory } from '../memory';
import type { CallBudget } from './call-budget';
import { openCampaignBook } from './campaign-book';
import type { CampaignBook } from './campaign-book';
import { isClosed, throughGate } from './source-gate';
import type { Trouble } from './source-outcome';

/** Names that touches carry only the ids of, and who is one of us. One request each. */
export interface NameTables {
  /** Names of forms by GUID. */
  forms: ReadonlyMap<string, string>;
  /** Pages by content id. */
  'site-pages': Pages;
  'landing-pages': Pages;
  /** Marketing e-mails by the ids of their sendings, and the campaigns of e-mails by e-mail id. */
  emails: { names: ReadonlyMap<string, NamedReference>; campaigns: ReadonlyMap<string, NamedReference> };
  /** The campaigns changed most recently, with what `fillCampaigns` found out of them. */
  campaigns: CampaignBook;
  /** Names of the event types that the account has. */
  'event-types': readonly string[];
  /** Addresses and domains of the portal's users. */
  owners: InternalPeople;
}
export type NameTable = keyof NameTables;
type Pages = ReadonlyMap<string, { title: string | null; url: string | null }>;

/**
 * How long names are kept in a process, in milliseconds: a renamed form shows its old name for so long. After
 * `unknownMs`, a thing that a table does not name has it read again, because the thing may be new.
 */
const freshMs = 60 * 60_000;
const unknownMs = 10 * 60_000;

/** How long a table that HubSpot failed to give is not asked for again, in milliseconds. */
const restMs = 15_000;

/** A table, why there is none, or `left` when there was no request to spare for it. */
export type NameAnswer<Table> =
  { state: 'known'; table: Table } | { state: 'trouble'; trouble: Trouble } | { state: 'left' };

/** Reads a table unless the process has it already, or the portal is known to lack it. */
export async function readNames<Name extends NameTable>(
  name: Name,
  { crm, memory, now, budget }: { crm: Crm; memory: Memory; now: number; budget: CallBudget },
): Promise<NameAnswer<NameTables[Name]>> {
  const known = memory.recall<NameTables[Name]>(`names ${name}`, now);
  if (known) return { state: 'known', table: known };
  const failed = memory.recall<Trouble>(`failed ${name}`, now);
  if (failed) return { state: 'trouble', trouble: failed };
  const gate = `content:${name}` as const;
  if (!isClosed(memory, now, gate) && !budget.take()) return { state: 'left' };
  const answer = await throughGate(memory, now, gate, () => loaders[name](crm));
  if (!answer.ok) {
    if (answer.trouble.state === 'failed') memory.keep(`failed ${name}`, answer.trouble, now + restMs);
    return { state: 'trouble', trouble: answer.trouble };
  }
  memory.keep(`names ${name}`, answer.value, now + freshMs);
  memory.keep(`young ${name}`, true, now + unknownMs);
  return { state: 'known', table: answer.value };
}

/** Forgets tables that lack a name which touches carry the id of, unless they were read a moment ago. */
export function forgetIncomplete(memory: Memory, now: number, touches: readonly Touchpoint[]): void {
  const nameless = {
    forms: touches.some(({ form }) => form !== null && form.name === null),
    emails: touches.some(({ email }) => email !== null && email.name === null),
  };
  for (const name of ['forms', 'emails'] as const) {
    if (nameless[name] && memory.recall(`young ${name}`, now) === undefined) {
      memory.keep(`names ${name}`, undefined, 0);
    }
  }
}

/** True when {@link readNames} would need a request. */
export const needsRequest = (name: NameTable, memory: Memory, now: number): boolean =>
  memory.recall(`names ${name}`, now) === undefined &&
  memory.recall(`failed ${name}`, now) === undefined &&
  !isClosed(memory, now, `content:${name}`);

const loaders: { [Name in NameTable]: (crm: Crm) => Promise<NameTables[Name]> } = {
  forms: async (crm) => {
    const { forms } = await crm.forms.names();
    return new Map(forms.map(({ id, name }) => [id, name]));
  },
  'site-pages': (crm) => pagesOf(crm, 'site-pages'),
  'landing-pages': (crm) => pagesOf(crm, 'landing-pages'),
  emails: async (crm) => {
    const emails = await crm.content.emails();
    const names = emails.flatMap(({ id, name, campaignIds }) =>
      campaignIds.map((campaignId): [string, NamedReference] => [campaignId, { id, name }]),
    );
    const campaigns = emails.flatMap(({ id, campaign }): Array<[string, NamedReference]> =>
      campaign ? [[id, campaign]] : [],
    );
    return { names: new Map(names), campaigns: new Map(campaigns) };
  },
  campaigns: async (crm) => openCampaignBook(await crm.campaigns.newest()),
  'event-types': (crm) => crm.eventOccurrences.types(),
  owners: async (crm) => {
    const { owners } = await crm.owners.page();
    const emails = owners.flatMap(({ email }) => (email ? [email.trim().toLowerCase()] : []));
    return { emails: new Set(emails), domains: ownDomains(emails) };
  },
};

async function pagesOf(crm: Crm, type: 'site-pages' | 'landing-pages'): Promise<Pages> {
  const pages = await crm.content.pages(type);
  return new Map(pages.map(({ id, title, url }) => [id, { title, url }]));
}

/**
 * Domains that stand for a company's people. Those of public mailbox providers do not: a user with such an address
 * would make every lead with one a colleague.
 */
const ownDomains = (emails: readonly string[]): string[] =>
  [...new Set(emails.map((email) => email.slice(email.lastIndexOf('@') + 1)))].filter(
    (domain) => domain !== '' && !isFreeMailDomain(domain),
  );
