import type { RecordInView } from '@tandem/contracts';
import { readHandover, readLedger, requestState } from '@tandem/core';
import type { Ledger } from '@tandem/core';
import type { FeedbackRequestState, Handover } from '@tandem/taxonomy';
import type { Crm } from '@tandem/crm';
import { settleInOrder } from '../settle';
import { readOwnerName } from './contact';
import { readEntries } from './ledger-reads';
import type { LedgerLine } from './ledger-reads';
import { loadPortalTerms } from './portal';
import type { PortalTerms } from './portal';
import { loadSubject } from './subject';
import type { Subject } from './subject';

/** Everything that a card's feedback rests on, read once. */
export interface Situation {
  portalId: number;
  /** Epoch milliseconds; every decision of one call uses this moment. */
  now: number;
  terms: PortalTerms;
  subject: Subject;
  handover: Handover;
  /** Ledger lines by record id: the contact's and the deal's. */
  lines: ReadonlyMap<string, LedgerLine>;
  /** The contact's ledger. */
  ledger: Ledger;
  /** The deal's own ledger: verdicts given on it, whoever they are about. */
  dealLedger: Ledger | null;
  request: FeedbackRequestState;
}

/**
 * Reads a situation in two rounds of requests on a contact, three or four on a deal (to find its people first).
 *
 * @throws Refusal, CrmError
 */
export async function loadSituation(crm: Crm, record: RecordInView, now: number): Promise<Situation> {
  const [terms, { subject, owner, lines }] = await settleInOrder([
    loadPortalTerms(crm, record.portalId, now),
    loadSubjectWithLedger(crm, record),
  ]);
  const handover = readHandover(subject.contact.record.properties, owner);
  return judge({ portalId: record.portalId, now, terms, subject, handover }, lines);
}

async function loadSubjectWithLedger(crm: Crm, record: RecordInView) {
  const subject = await loadSubject(crm, record);
  const [lines, owner] = await settleInOrder([
    readEntries(crm, record.portalId, entryIdsOf(subject)),
    readOwnerName(crm, subject.contact.record),
  ]);
  return { subject, lines, owner };
}

const entryIdsOf = ({ contact, deal }: Subject): string[] => [...contact.entryIds, ...(deal?.entryIds ?? [])];

/** The situation that given ledger lines make: ledgers and what is asked of the rep. */
export function judge(
  known: Pick<Situation, 'portalId' | 'now' | 'terms' | 'subject' | 'handover'>,
  lines: ReadonlyMap<string, LedgerLine>,
): Situation {
  const { subject, handover, now, terms } = known;
  const ledgerOf = (ids: readonly string[]) =>
    readLedger(ids.map((id) => lines.get(id)?.entry).filter((entry) => entry !== undefined));
  const ledger = ledgerOf(subject.contact.entryIds);
  return {
    ...known,
    lines,
    ledger,
    dealLedger: subject.deal && ledgerOf(subject.deal.entryIds),
    request: requestState(ledger, { handedOverAt: handover.at, now, timeZone: terms.timeZone }),
  };
}
