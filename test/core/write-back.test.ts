import { engagementChanges, isWhole, projectContactEngagement } from '@tandem/core';
import type { EngagementProjection } from '@tandem/core';
import { engagementDefaults } from '@tandem/taxonomy';
import { dayMs, now, touchOf } from './touchpoints-any';

const touches = [1, 2, 3].map((daysAgo) => touchOf({ kind: 'form_submission', time: now - daysAgo * dayMs }));
const projected = projectContactEngagement(touches, engagementDefaults, now);
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

it('only a source that failed just now keeps a score from being whole', () => {
  expect(isWhole([{ source: 'event_occurrences', state: 'missing', why: 'tier', scopes: [] }])).toBe(true);
  expect(isWhole([{ source: 'event_occurrences', state: 'failed', why: 'server' }])).toBe(false);
});
