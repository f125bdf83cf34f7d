import { campaignsPerBatch } from '@tandem/crm';
import type { CampaignBook } from './campaign-book';
import type { Reading } from './read-person';
import { isClosed, throughGate } from './source-gate';
import type { Attempt, Trouble } from './source-outcome';

/** Ids of contacts that a process keeps at most: some 10 MB of the 128 MB that HubSpot gives a function. */
const mostContactIds = 100_000;

/** How long nothing more is asked of campaigns after HubSpot failed or was busy, in milliseconds. */
const restMs = 60_000;

/** Longest that a finished card waits for campaigns, in milliseconds: what comes later serves the next card. */
export const campaignsGraceMs = 300;

/**
 * Looks through campaigns with the requests that are left: what belongs to them, then whom they influenced, those
 * changed most recently first. Each call of the function goes on where the last one stopped, until the process knows
 * all or has room for no more; it knows it for as long as the names of campaigns (an hour). Nothing of a card waits for
 * it, and a failure costs nothing but time.
 */
export async function fillCampaigns(reading: Reading, book: CampaignBook | undefined): Promise<void> {
  const { memory, now, budget } = reading;
  if (!book || memory.recall('campaigns rest', now) !== undefined) return;
  const steps = stepsOf(book, reading).filter(() => budget.take());
  const answers = await Promise.all(steps.map((step) => step()));
  const failed = answers.some((answer) => !answer.ok && answer.trouble.state === 'failed');
  if (failed) memory.keep('campaigns rest', true, now + restMs);
}

/** True when there is no room for more contacts. */
export const isFull = ({ influenced }: CampaignBook): boolean =>
  [...influenced.values()].reduce((sum, { contactIds }) => sum + contactIds.size, 0) >= mostContactIds;

/** What keeps campaigns from being looked through, where the portal lacks it. */
const campaignsTrouble = ({ memory, now }: Pick<Reading, 'memory' | 'now'>): Trouble | undefined =>
  isClosed(memory, now, assetsGate) ?? isClosed(memory, now, contactsGate);

const assetsGate = 'campaigns:assets';
const contactsGate = 'campaigns:contacts';

type Step = () => Promise<Attempt<void>>;

/** Requests that would tell more, the most useful first. */
function stepsOf(book: CampaignBook, { crm, memory, now }: Reading): Step[] {
  if (campaignsTrouble({ memory, now })) return [];
  const { campaigns, assets, influenced } = book;
  const unread = campaigns.filter(({ id }) => !assets.has(id)).map(({ id }) => id);
  const batches = Array.from({ length: Math.ceil(unread.length / campaignsPerBatch) }, (_, batch) =>
    unread.slice(batch * campaignsPerBatch, (batch + 1) * campaignsPerBatch),
  );
  const readAssets = batches.map(
    (ids): Step =>
      () =>
        throughGate(memory, now, assetsGate, async () => {
          const found = await crm.campaigns.assetsOf(ids);
          for (const id of ids) assets.set(id, found.get(id) ?? []);
        }),
  );
  if (isFull(book)) return readAssets;
  const unfinished = campaigns.filter(({ id }) => influenced.get(id)?.next !== null);
  const readContacts = unfinished.map(
    ({ id }): Step =>
      () =>
        throughGate(memory, now, contactsGate, async () => {
          const after = influenced.get(id)?.next ?? undefined;
          const page = await crm.campaigns.contactsOf(id, 'influencedContacts', after);
          const contactIds = influenced.get(id)?.contactIds ?? new Set<string>();
          for (const contactId of page.contactIds) contactIds.add(contactId);
          influenced.set(id, { contactIds, next: page.next });
        }),
  );
  return [...readAssets, ...readContacts];
}

/** Waits for work, and for so many milliseconds at most; work that goes on is left to itself. */
export async function waitBriefly(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
