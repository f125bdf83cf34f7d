import type { FeedbackAgreement, FeedbackEntry, FeedbackView } from '@tandem/contracts';
import { agreementDefaults } from '@tandem/taxonomy';

/** 23 November 2026, 10:00 in Berlin. */
export const now = Date.UTC(2026, 10, 23, 9);
export const timeZone = 'Europe/Berlin';

const { version, definitions, settings } = agreementDefaults;

export const agreement: FeedbackAgreement = {
  version,
  effectiveAt: Date.UTC(2026, 8, 1),
  definitions,
  ratings: settings.ratings.map(choice),
  dispositions: settings.dispositions.map(choice),
  reasons: settings.reasons.map((reason) => ({
    ...choice(reason),
    subReasons: reason.subReasons.map(choice),
    subReasonRequired: reason.subReasonRequired,
  })),
  rules: settings.rules,
  wakeUpDays: [...settings.wakeUpDays],
};

function choice({ value, label, description }: { value: string; label: string; description?: string }) {
  return { value, label, description: description ?? '' };
}

let entries = 0;

/** An accepted verdict by another rep, with the differences a test cares about. */
export function anEntry(differences: Partial<FeedbackEntry> = {}): FeedbackEntry {
  entries += 1;
  return {
    key: `entry-${entries}`,
    kind: 'verdict',
    rating: '4',
    disposition: 'accepted',
    reason: null,
    subReason: null,
    wakeUpDate: null,
    contentHelped: null,
    contentWrong: null,
    comment: null,
    reviewer: { userId: '77', name: 'Jonas Keller' },
    reviewedAt: Date.UTC(2026, 10, 20, 13, 5),
    attempt: 1,
    agreementVersion: 1,
    source: 'PAID_SEARCH',
    campaign: null,
    form: null,
    lifecycleStage: 'marketingqualifiedlead',
    supersedes: null,
    superseded: false,
    ...differences,
  };
}

/** A contact that nobody has reviewed yet. */
export function aView(differences: Partial<FeedbackView> = {}): FeedbackView {
  const history = differences.history ?? [];
  return {
    contact: { id: '501', name: 'Ada Winter', email: 'ada@example.com', jobTitle: null, primary: true },
    contacts: [],
    contactCount: 0,
    request: { state: 'requested', because: 'never_reviewed', attempt: 1, since: Date.UTC(2026, 10, 18) },
    current: null,
    history,
    historyCount: history.length,
    handover: {
      lifecycleStage: 'Marketing Qualified Lead',
      at: Date.UTC(2026, 10, 18),
      conversion: 'Pricing page: Demo request',
      conversionAt: Date.UTC(2026, 10, 17),
      source: 'Paid search',
      sourceDetail: 'crm comparison',
      campaign: null,
      owner: 'Mia Hansen',
    },
    agreement,
    content: [
      { id: 'form:Demo request', title: 'Demo request' },
      { id: 'page:example.com/pricing', title: 'example.com/pricing' },
    ],
    healed: false,
    ...differences,
  };
}

/** The same contact after a verdict. */
export function answeredView(current: FeedbackEntry, earlier: FeedbackEntry[] = []): FeedbackView {
  return aView({
    request: { state: 'answered', attempt: current.attempt },
    current,
    history: [current, ...earlier],
  });
}
