import { changedProjection, projectContact, projectDeal, projectionPropertyNames } from '@tandem/core';
import type { Projection } from '@tandem/core';
import { isMissingScope, MACHINE_API, withoutRefused } from '@tandem/crm';
import type { Crm, CrmRecord, PropertyValues } from '@tandem/crm';
import { describeError } from '../reply';
import type { Situation } from './situation';

interface Change {
  objectType: 'contacts' | 'deals';
  id: string;
  properties: Partial<Projection>;
}

/**
 * What to write so that the contact, and the deal, say what their ledgers say. Properties that an admin archived are
 * left out, since one unknown name makes HubSpot refuse the whole write; a read leaves them out too, which shows them.
 */
export function projectionChanges({ subject, ledger, dealLedger }: Situation): Change[] {
  const { contact, deal } = subject;
  const changes = [changeOf('contacts', contact.record, projectContact(ledger))];
  if (deal && dealLedger) changes.push(changeOf('deals', deal.record, projectDeal(dealLedger)));
  return changes.filter(({ properties }) => Object.keys(properties).length > 0);
}

function changeOf(objectType: Change['objectType'], record: CrmRecord, projection: Projection): Change {
  const changed = Object.entries(changedProjection(record.properties, projection));
  const writable = changed.filter(([name]) => Object.hasOwn(record.properties, name));
  return { objectType, id: record.id, properties: Object.fromEntries(writable) };
}

/** Projection properties that the portal does not have, as `contacts.name`. */
export function missingProjection({ subject }: Situation): string[] {
  const missingOf = (objectType: Change['objectType'], record: CrmRecord) =>
    projectionPropertyNames
      .filter((name) => !Object.hasOwn(record.properties, name))
      .map((name) => `${objectType}.${name}`);
  const { contact, deal } = subject;
  return [...missingOf('contacts', contact.record), ...(deal ? missingOf('deals', deal.record) : [])];
}

/** What became of bringing properties up to date. */
export interface ProjectionOutcome {
  /** True when every property says what the ledger says. */
  projected: boolean;
  /** Scopes without which HubSpot refused. */
  missingScopes: string[];
}

/**
 * Writes changes side by side. Through the release that does not enforce an admin's rules: these values are computed,
 * and nobody is there to fill in a phone number that a rule wants first. Never fails: the ledger has the verdict, and
 * the next read tries again. `event` names the occasion in the log.
 */
export async function writeProjection(
  crm: Crm,
  changes: readonly Change[],
  event: string,
): Promise<ProjectionOutcome> {
  const settled = await Promise.allSettled(changes.map((change) => writeChange(crm, change)));
  const failures = settled
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  for (const failure of failures) console.warn(JSON.stringify({ event, ...describeError(failure) }));
  const scopes = failures.flatMap((failure) => (isMissingScope(failure) ? failure.missingScopes : []));
  return { projected: failures.length === 0, missingScopes: [...new Set(scopes)] };
}

/**
 * A value that HubSpot refuses (a reason that the agreement has and the property's options lack) must not keep the
 * others from being right: they are written without it, and the refusal is thrown all the same.
 */
async function writeChange(crm: Crm, { objectType, id, properties }: Change): Promise<void> {
  const write = (some: PropertyValues) => crm.objects.update(objectType, id, some, { version: MACHINE_API });
  try {
    await write(properties);
  } catch (error) {
    const others = withoutRefused(properties, error);
    if (others !== null) await write(others);
    throw error;
  }
}
