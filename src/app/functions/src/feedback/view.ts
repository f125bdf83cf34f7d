import type { FeedbackView } from '@tandem/contracts';
import { contentChoices } from '@tandem/core';
import { missingProjection } from './projection';
import type { ProjectionOutcome } from './projection';
import type { Situation } from './situation';

/** How many entries of the ledger a card is sent. */
const listedEntries = 100;

/** The situation as cards see it, with what became of the record's properties. */
export function toView(
  situation: Situation,
  { healed, missingScopes }: { healed: boolean } & Pick<ProjectionOutcome, 'missingScopes'>,
): FeedbackView {
  const { subject, ledger, terms, request, handover } = situation;
  const missing = missingProjection(situation);
  return {
    contact: subject.person,
    contacts: subject.contacts,
    contactCount: subject.contactCount,
    request,
    current: ledger.current,
    history: ledger.entries.toReversed().slice(0, listedEntries),
    historyCount: ledger.entries.length,
    handover,
    agreement: terms.agreement,
    ...(terms.unreadableAgreements.length > 0 && { unreadableAgreements: terms.unreadableAgreements }),
    ...(missing.length > 0 && { missingProperties: missing }),
    ...(missingScopes.length > 0 && { missingScopes }),
    content: contentChoices(subject.contact.record.properties),
    healed,
  };
}
