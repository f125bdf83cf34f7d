import type { SourceOutcome, Touchpoint } from '@tandem/contracts';
import type { CampaignIndex, InternalPeople, TouchContext } from '@tandem/core';
import type { EventOccurrence } from '@tandem/crm';
import { indexCampaigns, progressOf } from './campaign-book';
import type { CampaignBook } from './campaign-book';
import { isFull } from './fill-campaigns';
import { readNames } from './name-tables';
import type { NameAnswer, NameTable, NameTables } from './name-tables';
import type { Reading } from './read-person';
import { outcomeOf } from './source-outcome';

/** The tables that were wanted, with what became of each. */
export type Names = { [Name in NameTable]?: NameAnswer<NameTables[Name]> };

/** Reads the tables side by side, in the order given as long as there are requests to spare. */
export async function readAllNames(reading: Reading, wanted: readonly NameTable[]): Promise<Names> {
  const answers = await Promise.all(
    wanted.map(async (name) => [name, await readNames(name, reading)] as const),
  );
  return Object.fromEntries(answers) as Names;
}

const tableOf = <Table>(answer: NameAnswer<Table> | undefined): Table | undefined =>
  answer?.state === 'known' ? answer.table : undefined;

/** What converters can look names up in; empty where nothing is known. */
export const contextOf = (names: Names): Pick<TouchContext, 'forms' | 'pages' | 'emails'> => ({
  forms: tableOf(names.forms) ?? new Map(),
  pages: new Map([...(tableOf(names['site-pages']) ?? []), ...(tableOf(names['landing-pages']) ?? [])]),
  emails: tableOf(names.emails)?.names ?? new Map(),
});

/** Who is one of us: the portal's users, and the domains that the agreement lists. */
export function internalPeople(names: Names, agreed: readonly string[]): InternalPeople {
  const owners = tableOf(names.owners);
  return {
    emails: owners?.emails ?? new Set<string>(),
    domains: [...new Set([...(owners?.domains ?? []), ...agreed])],
  };
}

/** Campaigns by everything that tells them, with the addresses of pages that the names or events know. */
export function campaignIndex(names: Names, events: readonly EventOccurrence[] = []): CampaignIndex {
  const addresses = new Map<string, string>();
  for (const { properties } of events) {
    const [id, url] = [properties['hs_page_id'], properties['hs_url']];
    if (id && url) addresses.set(id, url);
  }
  for (const [id, { url }] of contextOf(names).pages) if (url !== null) addresses.set(id, url);
  return indexCampaigns(tableOf(names.campaigns), tableOf(names.emails)?.campaigns ?? new Map(), addresses);
}

/** The campaigns that are known; undefined where none were read. */
export const campaignBook = (names: Names): CampaignBook | undefined => tableOf(names.campaigns);

const contentTables = ['forms', 'emails', 'site-pages', 'landing-pages'] as const;

/**
 * How reading names of content and of campaigns went, and who is a colleague; the counts are touches that carry a name,
 * and touches of colleagues.
 */
export function namesOutcomes(names: Names, touches: readonly Touchpoint[]): SourceOutcome[] {
  const titled = touches.filter(({ title, form, email }) => title ?? form?.name ?? email?.name).length;
  const inCampaigns = touches.filter(({ campaign }) => campaign !== null).length;
  const ofColleagues = touches.filter(({ noise }) => noise === 'internal').length;
  return [
    campaignsOutcome(names.campaigns, inCampaigns),
    outcomeOfTables(
      'content',
      contentTables.map((table) => names[table]),
      titled,
    ),
    outcomeOfTables('colleagues', [names.owners], ofColleagues),
  ];
}

/**
 * True when the tables are known that decide whether a touch counts and of which kind it is; what a portal lacks for
 * good is no obstacle.
 */
export const namesAreWhole = ({ owners, forms }: Names): boolean =>
  [owners, forms].every(
    (answer) =>
      answer === undefined ||
      answer.state === 'known' ||
      (answer.state === 'trouble' && answer.trouble.state === 'missing'),
  );

/** Campaigns are read when all were looked through, and partly while there is a next call to go on with. */
function campaignsOutcome(answer: Names['campaigns'], count: number): SourceOutcome {
  const outcome = outcomeOfTables('campaigns', [answer], count);
  const book = tableOf(answer);
  if (!book || outcome.state !== 'read') return outcome;
  const progress = progressOf(book);
  if (progress.read >= progress.of) return { ...outcome, progress };
  const done = isFull(book) || progress.read >= book.campaigns.length;
  return { source: 'campaigns', state: 'partial', count, why: done ? 'limit' : 'budget', progress };
}

function outcomeOfTables(
  source: 'campaigns' | 'content' | 'colleagues',
  answers: ReadonlyArray<NameAnswer<unknown> | undefined>,
  count: number,
): SourceOutcome {
  const attempts = answers.flatMap((answer) =>
    answer?.state === 'trouble' ? [{ ok: false as const, trouble: answer.trouble }] : [],
  );
  const left = answers.some((answer) => answer?.state === 'left');
  return outcomeOf(source, attempts, count, left ? 'budget' : null);
}
