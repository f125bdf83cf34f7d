import type { NamedReference, SourceOutcome, Touchpoint } from '@tandem/contracts';
import { campaignKey } from '@tandem/core';
import type { CampaignIndex, InternalPeople, TouchContext } from '@tandem/core';
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

/** Campaigns by their names and tracking parameters, and by the e-mails that belong to them. */
export function campaignIndex(names: Names): CampaignIndex {
  const index = new Map<string, NamedReference>();
  for (const [emailId, campaign] of tableOf(names.emails)?.campaigns ?? []) {
    index.set(campaignKey('email', emailId), campaign);
  }
  for (const { id, name, utm } of tableOf(names.campaigns) ?? []) {
    for (const known of [utm, name]) {
      if (known !== null) index.set(campaignKey('name', known), { id, name: name ?? utm });
    }
  }
  return index;
}

const contentTables = ['forms', 'emails', 'site-pages', 'landing-pages'] as const;

/** How reading names of content and of campaigns went; the counts are touches that carry one. */
export function namesOutcomes(names: Names, touches: readonly Touchpoint[]): SourceOutcome[] {
  const titled = touches.filter(({ title, form, email }) => title ?? form?.name ?? email?.name).length;
  const inCampaigns = touches.filter(({ campaign }) => campaign !== null).length;
  return [
    outcomeOfTables('campaigns', [names.campaigns], inCampaigns),
    outcomeOfTables(
      'content',
      contentTables.map((table) => names[table]),
      titled,
    ),
  ];
}

function outcomeOfTables(
  source: 'campaigns' | 'content',
  answers: ReadonlyArray<NameAnswer<unknown> | undefined>,
  count: number,
): SourceOutcome {
  const attempts = answers.flatMap((answer) =>
    answer?.state === 'trouble' ? [{ ok: false as const, trouble: answer.trouble }] : [],
  );
  const left = answers.some((answer) => answer?.state === 'left');
  return outcomeOf(source, attempts, count, left ? 'budget' : null);
}
