import type { BuyingGroupView, DealCredit } from '@tandem/contracts';
import { buyingRoles, engagementDefaults } from '@tandem/taxonomy';
import { aMember, allOf, aTouch, formula, now, read, timeZone } from '../group-members/builders';

export const aCredit = (differences: Partial<DealCredit> = {}): DealCredit => ({
  model: 'w',
  halfLifeDays: null,
  touches: 3,
  credits: allOf([
    {
      touch: aTouch({ kind: 'form_submission', title: null, form: { id: '7', name: 'Demo' } }),
      percent: 60,
      milestones: ['lead_creation', 'deal_creation'],
      side: 'lead_generation',
    },
    { touch: aTouch({ contactId: '502' }), percent: 33.33, milestones: ['first'], side: 'brand' },
    { touch: aTouch(), percent: 6.67, milestones: [], side: 'brand' },
  ]),
  byCampaign: allOf([
    { campaign: { id: 'c1', name: 'Spring fair' }, percent: 60, touches: 1 },
    { campaign: null, percent: 40, touches: 2 },
  ]),
  missing: [],
  brand: 40,
  leadGeneration: 60,
  ...differences,
});

/** A deal of two people whose group lacks an end user. */
export function aView(differences: Partial<BuyingGroupView> = {}): BuyingGroupView {
  return {
    deal: {
      id: '900',
      name: 'Warehouse planning',
      stage: 'qualifiedtobuy',
      createdAt: Date.UTC(2026, 9, 1),
      closedAt: null,
      state: 'open',
    },
    asOf: now,
    timeZone,
    days: 90,
    terms: 'agreed',
    formula,
    roleFactors: engagementDefaults.roleFactors,
    seats: 3,
    engagedWithinDays: 30,
    coldAfterDays: 30,
    counts: { people: 2, engaged: 1, cooling: 0, quiet: 0, cold: 1, silent: 0, withoutRole: 1, touches: 35 },
    members: allOf([
      aMember(),
      aMember({
        contactId: '502',
        name: 'Ben Marsh',
        jobTitle: null,
        email: 'ben@example.com',
        roles: [],
        level: null,
        score: null,
        state: 'cold',
        lastTouch: null,
        touches: 2,
        share: 0.06,
        basis: 'properties',
      }),
    ]),
    depth: { of: 2, records: 2, activities: 2, people: 2, counts: 'records', internal: 0 },
    readInDepth: 2,
    roles: [
      {
        role: 'DECISION_MAKER',
        required: 1,
        assigned: 1,
        engaged: 1,
        completeness: 1,
        missing: 0,
        cold: false,
        notRead: 0,
      },
      {
        role: 'INFLUENCER',
        required: 2,
        assigned: 1,
        engaged: 0,
        completeness: 0.5,
        missing: 1,
        cold: true,
        notRead: 0,
      },
      {
        role: 'END_USER',
        required: 1,
        assigned: 0,
        engaged: 0,
        completeness: 0,
        missing: 1,
        cold: false,
        notRead: 0,
      },
    ],
    rolesOffered: buyingRoles.map(({ value, label }) => ({ value, label })),
    coverage: 0.5,
    engagedCoverage: 1 / 3,
    readiness: 'building',
    singleThreaded: true,
    engagement: {
      state: 'scored',
      asOf: now,
      score: 64,
      level: 'warm',
      change: 6,
      trend: 'rising',
      top: [],
      halfLifeDays: 14,
    },
    reasons: {
      top: [
        {
          touch: aTouch({ kind: 'form_submission', title: null, form: { id: '7', name: 'Demo' } }),
          times: 1,
          date: '2026-11-20',
          points: 7.9123,
        },
        { touch: aTouch({ contactId: '502' }), times: 2, date: '2026-11-20', points: 0.0345 },
      ],
      rest: { touches: 12, points: 3.21 },
    },
    timeline: allOf([
      { type: 'touch', at: Date.UTC(2026, 10, 20, 13, 5), touch: aTouch(), contactId: '501' },
      {
        type: 'stage',
        at: Date.UTC(2026, 10, 19, 9),
        stage: { stageId: 'qualifiedtobuy', label: 'Qualified to buy', at: Date.UTC(2026, 10, 19, 9) },
      },
      {
        type: 'touch',
        at: Date.UTC(2026, 10, 18, 8),
        touch: aTouch({ kind: 'email_open', noise: 'prefetched_open', contactId: '502', url: null }),
        contactId: '502',
      },
    ]),
    people: { '501': 'Ada Winter', '502': 'Ben Marsh' },
    credit: aCredit(),
    sources: read,
    writeBack: { state: 'unchanged' },
    ...differences,
  };
}
