import type {
  CompanyPerson,
  EngagementFormula,
  GroupMember,
  ListPage,
  SourceOutcome,
} from '@tandem/contracts';
import { engagementDefaults } from '@tandem/taxonomy';
import type { Touchpoint } from '@tandem/taxonomy';

/** 23 November 2026, 10:00 in Berlin. */
export const now = Date.UTC(2026, 10, 23, 9);
export const timeZone = 'Europe/Berlin';

export const formula: EngagementFormula = engagementDefaults;

/** An engaged decision maker, with the differences a test cares about. */
export function aMember(differences: Partial<GroupMember> = {}): GroupMember {
  return {
    contactId: '501',
    name: 'Ada Winter',
    email: 'ada@example.com',
    jobTitle: 'Head of IT',
    roles: ['DECISION_MAKER'],
    labels: [],
    level: 'hot',
    score: 81,
    state: 'engaged',
    lastTouch: {
      time: Date.UTC(2026, 10, 22, 13),
      dayOnly: false,
      kind: 'high_intent_page_view',
      lane: 'marketing',
      title: 'Pricing',
    },
    touches: 12,
    share: 0.345,
    basis: 'touches',
    ...differences,
  };
}

export const aPerson = (differences: Partial<CompanyPerson> = {}): CompanyPerson => ({
  ...aMember(),
  deals: 2,
  ...differences,
});

let touches = 0;

/** A counted view of the pricing page. */
export function aTouch(differences: Partial<Touchpoint> = {}): Touchpoint {
  touches += 1;
  return {
    id: `touch-${touches}`,
    time: Date.UTC(2026, 10, 20, 13, 5),
    dayOnly: false,
    lane: 'marketing',
    channel: 'web',
    kind: 'page_view',
    typeLabel: null,
    title: 'Pricing',
    url: 'https://example.com/pricing',
    campaign: null,
    form: null,
    email: null,
    contactId: '501',
    noise: null,
    buyingAction: false,
    sources: ['event_occurrences'],
    ...differences,
  };
}

/** All of a list on one page. */
export const allOf = <Item>(items: Item[]): ListPage<Item> => ({
  items,
  total: items.length,
  offset: 0,
  rest: 0,
});

export const read: SourceOutcome[] = [
  { source: 'contact_properties', state: 'read', count: 8 },
  { source: 'event_occurrences', state: 'read', count: 30 },
];

export const partly: SourceOutcome[] = [
  { source: 'contact_properties', state: 'read', count: 8 },
  {
    source: 'event_occurrences',
    state: 'missing',
    why: 'scope',
    scopes: ['business-intelligence'],
  },
  { source: 'marketing_email_events', state: 'failed', why: 'timeout' },
];
