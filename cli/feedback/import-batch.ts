import { changedProjection, projectContact, projectionPropertyNames, readLedger } from '@tandem/core';
import type { Mapping } from '@tandem/core/mapping';
import { isUniqueViolation, MACHINE_API, type AssociationType, type CrmRecord } from '@tandem/crm';
import type { FeedbackEntry } from '@tandem/taxonomy';
import { describeRowError } from './describe-row-error';
import { toEntry, toRecordProperties } from './ledger-entry';
import { readLedgers, type LedgerAccess } from './open-ledger';
import type { NumberedVerdict, RowFailure } from './read-verdicts';

export interface BatchResult {
  created: number;
  alreadyThere: number;
  failures: RowFailure[];
}

export interface BatchContext {
  ledger: LedgerAccess;
  mapping: Mapping;
  /** Kind of association from entry to contact. */
  link: AssociationType[];
  dryRun: boolean;
}

interface Placed extends NumberedVerdict {
  contact: CrmRecord;
  entry: FeedbackEntry;
}

/**
 * Writes at most 100 verdicts: finds the contacts, reads their whole ledgers, creates the entries that are not there,
 * and brings the contacts' properties in line with their ledgers. May be cut short and repeated at any point: the
 * unique key of an entry keeps it single, and a repetition completes what is missing.
 *
 * @throws CrmError for what concerns all rows, e.g. a missing scope
 */
export async function importBatch(
  rows: readonly NumberedVerdict[],
  context: BatchContext,
): Promise<BatchResult> {
  const { ledger, mapping, dryRun } = context;
  const contacts = await findContacts(rows, context);
  const failures: RowFailure[] = [];
  const placed: Placed[] = [];
  for (const { line, verdict } of rows) {
    const contact = contacts.get(verdict.rowId.toLowerCase());
    if (contact) placed.push({ line, verdict, contact, entry: toEntry(mapping.name, verdict) });
    else failures.push({ line, reason: `no contact has this ${mapping.identity.property}` });
  }
  const before = await readLedgers(ledger, [...new Set(placed.map(({ contact }) => contact.id))]);
  const isIn = (ledgers: typeof before, { contact, entry }: Placed): boolean =>
    ledgers.get(contact.id)?.some(({ key }) => key === entry.key) ?? false;
  const missing = placed.filter((row) => !isIn(before, row));
  const alreadyThere = placed.length - missing.length;
  if (dryRun) return { created: missing.length, alreadyThere, failures };

  const created = await createEntries(missing, context, failures);
  for (const { contact, entry } of created) {
    before.set(contact.id, [...(before.get(contact.id) ?? []), entry]);
  }
  const kept = placed.filter((row) => isIn(before, row));
  failures.push(...(await projectContacts(kept, before, ledger)));
  return { created: created.length, alreadyThere, failures };
}

/** Contacts by the value they were looked for with, lower case: HubSpot's unique values ignore letter case. */
async function findContacts(
  rows: readonly NumberedVerdict[],
  { ledger, mapping }: BatchContext,
): Promise<Map<string, CrmRecord>> {
  const { property } = mapping.identity;
  const { records } = await ledger.crm.objects.batchRead(
    'contacts',
    rows.map(({ verdict }) => verdict.rowId),
    { idProperty: property, properties: [property, 'hs_additional_emails', ...projectionPropertyNames] },
  );
  const found = new Map<string, CrmRecord>();
  for (const record of records) {
    const others = property === 'email' ? (record.properties.hs_additional_emails ?? '').split(';') : [];
    for (const value of [record.properties[property] ?? '', ...others])
      found.set(value.toLowerCase(), record);
  }
  return found;
}

/** Creates entries with their association in one step each; gives those that are now in the ledger. */
async function createEntries(
  rows: readonly Placed[],
  { ledger, link }: BatchContext,
  failures: RowFailure[],
): Promise<Placed[]> {
  const { crm, objectType } = ledger;
  const inputs = rows.map(({ entry, verdict, contact }) => ({
    properties: toRecordProperties(entry, verdict, contact.id, ledger),
    associations: [{ to: { id: contact.id }, types: link }],
  }));
  const outcomes = await crm.objects.batchCreate(objectType, inputs, {
    version: MACHINE_API,
    repeatable: true,
  });
  const taken = rows.filter((_, index) => {
    const outcome = outcomes[index]!;
    return !outcome.ok && isUniqueViolation(outcome.error);
  });
  const written = await writtenByLostAnswer(taken, ledger);
  return rows.filter((row, index) => {
    const outcome = outcomes[index]!;
    if (outcome.ok || written.has(row)) return true;
    const reason = taken.includes(row)
      ? 'an entry with this key exists, but belongs to no or another contact'
      : describeRowError(outcome.error);
    failures.push({ line: row.line, reason });
    return false;
  });
}

/** Of entries refused because their key is taken, those that an earlier try of this very call has written. */
async function writtenByLostAnswer(rows: readonly Placed[], ledger: LedgerAccess): Promise<Set<Placed>> {
  if (rows.length === 0) return new Set();
  const ledgers = await readLedgers(ledger, [...new Set(rows.map(({ contact }) => contact.id))]);
  return new Set(
    rows.filter(({ contact, entry }) => ledgers.get(contact.id)?.some(({ key }) => key === entry.key)),
  );
}

/** Makes contacts show their ledgers; writes only what differs. The ledger is safe even where this fails. */
async function projectContacts(
  rows: readonly Placed[],
  ledgers: ReadonlyMap<string, FeedbackEntry[]>,
  { crm }: LedgerAccess,
): Promise<RowFailure[]> {
  const byContact = new Map(rows.map((row) => [row.contact.id, row]));
  const changes = [...byContact.values()].flatMap(({ contact }) => {
    const projection = projectContact(readLedger(ledgers.get(contact.id) ?? []));
    const properties = changedProjection(contact.properties, projection);
    return Object.keys(properties).length > 0 ? [{ id: contact.id, properties }] : [];
  });
  const outcomes = await crm.objects.batchUpdate('contacts', changes, { version: MACHINE_API });
  return outcomes.flatMap((outcome) =>
    outcome.ok
      ? []
      : [
          {
            line: byContact.get(outcome.input.id)!.line,
            reason: `in the ledger, but the contact does not show it yet: ${describeRowError(outcome.error)}`,
          },
        ],
  );
}
