import {
  contributions,
  engagementChanges,
  isWhole,
  projectContactEngagement,
  saturate,
  weightiestRole,
} from '@tandem/core';
import type { EngagementProjection } from '@tandem/core';
import { engagementDefaults } from '@tandem/taxonomy';
import { dayMs, now, touchOf } from './touchpoints-any';

const touches = [1, 2, 3].map((daysAgo) => touchOf({ kind: 'form_submission', time: now - daysAgo * dayMs }));
const projected = projectContactEngagement(touches, {}, engagementDefaults, now);
const asWritten = (differences: Partial<EngagementProjection> = {}) => ({ ...projected, ...differences });

describe('what is written back', () => {
  it('is nothing where a record says it already, whenever it was scored', () => {
    const properties = asWritten({ tandem_engagement_scored_at: new Date(now - dayMs).toISOString() });
    expect(engagementChanges([{ id: '1', properties, projected }])).toEqual({ changes: [], missing: [] });
  });

  it('is what differs, of the records that differ', () => {
    const { changes } = engagementChanges([
      { id: '1', properties: asWritten(), projected },
      { id: '2', properties: asWritten({ tandem_touches_30_days: '1' }), projected },
    ]);
    expect(changes).toEqual([{ id: '2', properties: { tandem_touches_30_days: '3' } }]);
  });

  it('leaves out and names properties that the portal lacks', () => {
    const { tandem_engagement_score: _, ...properties } = asWritten({ tandem_touches_90_days: '' });
    const { changes, missing } = engagementChanges([{ id: '1', properties, projected }]);
    expect(changes).toEqual([{ id: '1', properties: { tandem_touches_90_days: '3' } }]);
    expect(missing).toEqual(['tandem_engagement_score']);
  });

  it('is nothing for nobody', () => {
    expect(engagementChanges([])).toEqual({ changes: [], missing: [] });
  });
});

describe('a contact’s own buying role', () => {
  const scoreWith = (roles?: string) =>
    projectContactEngagement(touches, { hs_buying_role: roles }, engagementDefaults, now)
      .tandem_engagement_score;
  const expected = (factor: number) => {
    const atOne = { ...engagementDefaults, roleFactors: { ANY: 1 } };
    const raw = contributions(touches, atOne, now).reduce((sum, { points }) => sum + points, 0);
    return String(Math.round(saturate(raw * factor, engagementDefaults)));
  };

  it.each([
    [undefined, 0.6, null],
    ['', 0.6, null],
    ['DECISION_MAKER', 1, 'DECISION_MAKER'],
    ['BLOCKER', 0.4, 'BLOCKER'],
    ['BLOCKER; CHAMPION', 0.8, 'CHAMPION'],
    ['own_role_of_the_portal', 0.6, 'own_role_of_the_portal'],
  ])('%s weighs the score by %d', (roles, factor, role) => {
    expect(scoreWith(roles)).toBe(expected(factor));
    expect(weightiestRole({ hs_buying_role: roles }, engagementDefaults)).toEqual({ role, factor });
  });
});

it('only a source that failed just now keeps a score from being whole', () => {
  expect(isWhole([{ source: 'event_occurrences', state: 'missing', why: 'tier', scopes: [] }])).toBe(true);
  expect(isWhole([{ source: 'event_occurrences', state: 'failed', why: 'server' }])).toBe(false);
});
