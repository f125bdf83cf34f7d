import fc from 'fast-check';
import { buyingGroupDefaults, engagementDefaults } from '@tandem/taxonomy';
import type { Touchpoint } from '@tandem/taxonomy';
import { assessGroup, groupTimeline, rolesOverEveryone, stageChanges } from '@tandem/core';
import type { GroupContact } from '@tandem/core';
import { anyTouches, dayMs, now, touchOf } from './touchpoints-any';

const terms = { engagement: engagementDefaults, buyingGroup: buyingGroupDefaults };
const firstTen = { offset: 0, limit: 10 };
const person = (contactId: string, roles: string[] = []): GroupContact => ({
  contactId,
  name: `Person ${contactId}`,
  email: `p${contactId}@example.com`,
  roles,
});
const clicked = (contactId: string, daysAgo: number, given: Partial<Touchpoint> = {}): Touchpoint =>
  touchOf({ contactId, kind: 'email_click', channel: 'email', time: now - daysAgo * dayMs, ...given });
const assess = (contacts: GroupContact[], touches: Touchpoint[], paging = firstTen) =>
  assessGroup(contacts, touches, terms, now, paging);

describe('a buying group', () => {
  it('is covered as far as its required roles are, and engaged as far as their people are', () => {
    const group = assess(
      [person('1', ['DECISION_MAKER']), person('2', ['END_USER', 'CHAMPION']), person('3', ['END_USER'])],
      [clicked('2', 3), clicked('1', 45)],
    );
    expect(group.coverage).toBeCloseTo(2 / 3, 10);
    expect(group.engagedCoverage).toBeCloseTo(1 / 3, 10);
    expect(group).toMatchObject({ readiness: 'building', singleThreaded: true, engaged: 1, cold: 1 });
    expect(group.roles).toMatchObject([
      { role: 'DECISION_MAKER', assigned: 1, missing: 0, cold: true, engaged: 0 },
      { role: 'INFLUENCER', assigned: 0, missing: 1, completeness: 0, cold: false },
      { role: 'END_USER', assigned: 2, missing: 0, completeness: 1, engaged: 1 },
    ]);
  });

  it('counts people of a role who were not read, and does not say more of them', () => {
    const { roles } = assess(
      [person('1', ['DECISION_MAKER']), person('2', ['END_USER'])],
      [clicked('2', 45)],
    );
    const all = rolesOverEveryone(
      roles,
      new Map([
        ['DECISION_MAKER', 1],
        ['INFLUENCER', 3],
      ]),
    );
    expect(all).toMatchObject([
      { role: 'DECISION_MAKER', assigned: 1, notRead: 0 },
      { role: 'INFLUENCER', assigned: 3, missing: 0, completeness: 1, engaged: 0, notRead: 3 },
      { role: 'END_USER', assigned: 1, missing: 0, cold: false, notRead: null },
    ]);
    expect(roles[2]).toMatchObject({ cold: true, notRead: 0 });
  });

  it('knows a meeting and a reply as engagement, an open or a call of ours as none', () => {
    const { people } = assess(
      ['1', '2', '3', '4'].map((id) => person(id)),
      [
        clicked('1', 2, { kind: 'meeting', lane: 'sales', channel: 'sales' }),
        clicked('2', 2, { kind: 'email_reply', lane: 'sales', channel: 'sales' }),
        clicked('3', 2, { kind: 'email_open' }),
        clicked('4', 2, { kind: 'call', lane: 'sales', channel: 'sales' }),
      ],
    );
    const engaged = people.items.filter((found) => found.engaged).map(({ contactId }) => contactId);
    expect(engaged.sort()).toEqual(['1', '2']);
  });

  it('is cooling down only between the days for engaged and for cold, and quiet with opens and calls of ours alone', () => {
    const between = {
      ...terms,
      buyingGroup: { ...buyingGroupDefaults, engagedWithinDays: 30, coldAfterDays: 60 },
    };
    const contacts = ['1', '2', '3', '4', '5'].map((id) => person(id));
    const touches = [
      clicked('1', 45),
      clicked('2', 3, { kind: 'email_open' }),
      clicked('3', 45, { kind: 'call', lane: 'sales', channel: 'sales' }),
      clicked('4', 90),
      clicked('5', 3),
    ];
    const states = (agreed: typeof terms) => assessGroup(contacts, touches, agreed, now, firstTen).states;
    expect(states(between)).toEqual({ engaged: 1, cooling: 1, quiet: 2, cold: 1, silent: 0 });
    expect(states(terms)).toEqual({ engaged: 1, cooling: 0, quiet: 2, cold: 2, silent: 0 });
  });

  it('shows the most engaged first, with their share of touches', () => {
    const meetings = [1, 2, 3].map((daysAgo) =>
      clicked('3', daysAgo, { kind: 'form_submission', channel: 'form' }),
    );
    const { people, withoutTouches, withoutRole } = assess(
      [person('1'), person('2'), person('3')],
      [clicked('2', 1), ...meetings],
    );
    expect(people.items.map(({ contactId, share }) => [contactId, share])).toEqual([
      ['3', 0.75],
      ['2', 0.25],
      ['1', 0],
    ]);
    expect([withoutTouches, withoutRole]).toEqual([1, 3]);
  });

  it('counts everyone, however few it shows', () => {
    const everyone = Array.from({ length: 5_000 }, (_, index) => person(String(index), ['END_USER']));
    const touches = everyone.flatMap(({ contactId }, index) =>
      index % 5 === 0 ? [clicked(contactId, index % 90)] : [],
    );
    const group = assess(everyone, touches, { offset: 10, limit: 25 });
    expect(group).toMatchObject({ size: 5_000, touches: 1_000, withoutTouches: 4_000 });
    expect(group.people).toMatchObject({ total: 5_000, offset: 10, rest: 4_965 });
    expect(group.roles[2]?.assigned).toBe(5_000);
  });

  it('is of nobody when nobody is there, and not covered at all', () => {
    expect(assess([], [])).toMatchObject({ size: 0, coverage: 0, engagedCoverage: 0, singleThreaded: false });
    const noRoles = { ...terms, buyingGroup: { ...buyingGroupDefaults, roles: [] } };
    expect(assessGroup([], [], noRoles, now, firstTen)).toMatchObject({ coverage: null, readiness: null });
  });

  it('has coverage from 0 to 1 and shares that sum to 1, whatever its people and touches', () => {
    const roles = fc.subarray(['DECISION_MAKER', 'INFLUENCER', 'END_USER', 'OTHER']);
    const contact = fc
      .tuple(fc.constantFrom('101', '102', '103'), roles)
      .map(([contactId, given]) => person(contactId, given));
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 5 }), anyTouches, (contacts, touches) => {
        const group = assess(contacts, touches);
        for (const coverage of [group.coverage, group.engagedCoverage]) {
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        }
        expect(group.engagedCoverage).toBeLessThanOrEqual(
          group.roles.filter(({ assigned }) => assigned > 0).length / 3,
        );
        const shares = group.people.items.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(group.touches > 0 ? 1 : 0, 9);
        expect(group.size).toBe(new Set(contacts.map(({ contactId }) => contactId)).size);
      }),
    );
  });
});

describe('a group’s timeline', () => {
  const stages = stageChanges(
    [
      { value: 'won', timestamp: new Date(now - dayMs).toISOString() },
      { value: 'offer', timestamp: new Date(now - 9 * dayMs).toISOString() },
      { value: 'offer', timestamp: new Date(now - 10 * dayMs).toISOString() },
      { value: 'new', timestamp: 'never' },
    ],
    new Map([['offer', 'Offer sent']]),
  );

  it('reads moves between stages, and not that a stage was set again', () => {
    expect(stages).toEqual([
      { stageId: 'offer', label: 'Offer sent', at: now - 10 * dayMs },
      { stageId: 'won', label: 'won', at: now - dayMs },
    ]);
  });

  it('marks stages among the moments that matter, newest first, and counts the rest', () => {
    const touches = [
      clicked('1', 10, { kind: 'form_submission', channel: 'form' }),
      clicked('2', 5),
      clicked('2', 2, { kind: 'event_attended', channel: 'event' }),
    ];
    const curated = groupTimeline(touches, stages, { offset: 0, limit: 3 });
    expect(curated.items.map(({ type, at }) => [type, (now - at) / dayMs])).toEqual([
      ['stage', 1],
      ['touch', 2],
      ['stage', 10],
    ]);
    expect(curated).toMatchObject({ total: 4, rest: 1 });
    expect(groupTimeline(touches, stages, firstTen, 'all').total).toBe(5);
  });
});
