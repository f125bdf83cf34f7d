import {
  cardEntryKey,
  calendarDate,
  changedProjection,
  decideEntry,
  defaultAgreement,
  entryProperties,
  projectContact,
  projectDeal,
  readHandover,
  readLedger,
  requestState,
  summariseEntry,
  type EntryWish,
  type Projection,
} from '@tandem/core';
import { currentValue, type PortalState } from '@tandem/portal-api';
import type { FeedbackEntry, FeedbackRequestState } from '@tandem/taxonomy';
import { types } from './object-types';
import { nameOf, type TeamMember } from './team';

/** A rep's act on a lead at some moment. */
export interface Act {
  contactId: string;
  dealId?: string;
  by: TeamMember;
  /** Epoch milliseconds; acts on one lead must come in order of time. */
  at: number;
  wish: EntryWish;
  /** False leaves the record's properties behind the ledger, as after a crash between the two writes. */
  projected?: boolean;
}

/** Writes the demo's verdicts by the same decisions as the product's functions do. */
export interface DemoLedger {
  /** @throws when the product would refuse the act: the demo must never hold what the product cannot make. */
  act(act: Act): FeedbackEntry;
  entriesOf(contactId: string): FeedbackEntry[];
  /** What is asked of the rep at a moment. */
  requestOf(contactId: string, at: number): FeedbackRequestState;
}

/**
 * @param uuid gives the next submission id
 * @param agreedAt when version 1 of the agreement came into force, epoch milliseconds
 */
export function openDemoLedger(state: PortalState, agreedAt: number, uuid: () => string): DemoLedger {
  const agreement = defaultAgreement(agreedAt);
  const ledgerType = state.objectTypes.resolve(`p${state.portalId}_lead_feedback`);
  if (!ledgerType) throw new Error('Set the portal up before filling its ledger');
  const byContact = new Map<string, FeedbackEntry[]>();
  const byDeal = new Map<string, FeedbackEntry[]>();

  const propertiesOf = (objectTypeId: string, id: string): Record<string, string | undefined> => {
    const record = state.objects.get(objectTypeId, id);
    if (!record) throw new Error(`The demo has no record ${id}`);
    const names = [...record.versions.keys()];
    return Object.fromEntries(names.map((name) => [name, currentValue(state, record, name)]));
  };
  const stateOf = (contactId: string, at: number) => {
    const ledger = readLedger(byContact.get(contactId) ?? []);
    const handover = readHandover(propertiesOf(types.contact, contactId), null);
    const request = requestState(ledger, { handedOverAt: handover.at, now: at, timeZone: state.timeZone });
    return { ledger, handover, request };
  };
  const project = (objectTypeId: string, id: string, projection: Projection, at: number): void => {
    const changes = changedProjection(propertiesOf(objectTypeId, id), projection);
    state.objects.write(objectTypeId, id, changes, at, { sourceType: 'INTEGRATION', sourceId: '900100' });
  };

  return {
    entriesOf: (contactId) => byContact.get(contactId) ?? [],
    requestOf: (contactId, at) => stateOf(contactId, at).request,
    act: ({ contactId, dealId, by, at, wish, projected = true }) => {
      const { ledger, handover, request } = stateOf(contactId, at);
      const reviewer = { userId: by.userId, name: nameOf(by) };
      const circumstances = { ledger, request, agreement, handover, now: at, timeZone: state.timeZone };
      const decided = decideEntry(wish, cardEntryKey(uuid()), reviewer, circumstances);
      if (!decided.ok) throw new Error(`The product refuses ${JSON.stringify({ wish, decided })}`);
      const { entry } = decided;
      const summary = summariseEntry(entry, agreement, calendarDate(at, state.timeZone));
      const company = state.associations.from(types.contact, contactId, types.company)[0];
      const record = state.objects.insert(ledgerType.objectTypeId, {
        properties: entryProperties(entry, {
          origin: 'card',
          summary,
          sourceDetail: handover.sourceDetail,
          contactId,
          dealId: dealId ?? null,
          companyId: company?.toId ?? null,
        }),
        createdAt: at,
        source: { sourceType: 'INTEGRATION', sourceId: '900100' },
      });
      const link = (objectTypeId: string, id: string): void =>
        state.associations.linkDefault(ledgerType.objectTypeId, record.id, objectTypeId, id);
      link(types.contact, contactId);
      byContact.set(contactId, [...(byContact.get(contactId) ?? []), entry]);
      if (company) link(types.company, company.toId);
      if (dealId) {
        link(types.deal, dealId);
        byDeal.set(dealId, [...(byDeal.get(dealId) ?? []), entry]);
      }
      if (projected) {
        project(types.contact, contactId, projectContact(readLedger(byContact.get(contactId) ?? [])), at);
        if (dealId) project(types.deal, dealId, projectDeal(readLedger(byDeal.get(dealId) ?? [])), at);
      }
      return entry;
    },
  };
}
