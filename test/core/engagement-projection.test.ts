import { engagementDefaults } from '@tandem/taxonomy';
import type { Touchpoint } from '@tandem/taxonomy';
import { changedEngagement, engagementPropertyNames, projectEngagement, scoreEngagement } from '@tandem/core';
import { dayMs, now, touchOf } from './touchpoints-any';

const project = (touches: readonly Touchpoint[], at = now) =>
  projectEngagement(touches, scoreEngagement(touches, engagementDefaults, at), engagementDefaults);

const touches = [
  touchOf({ kind: 'email_open', channel: 'email', time: now - 100 * dayMs }),
  touchOf({ kind: 'page_view', time: now - 80 * dayMs }),
  touchOf({ kind: 'email_click', channel: 'email', time: now - 20 * dayMs, noise: 'bot_burst' }),
  touchOf({ kind: 'demo_request', channel: 'form', time: now - 2 * dayMs }),
  touchOf({ kind: 'meeting', lane: 'sales', channel: 'sales', time: now - dayMs }),
];

/** What HubSpot keeps after a write. */
const stored = (written: object): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, value === '' ? null : String(value)]),
  );

it('writes score, level, first and last meaningful touch, counts and top source', () => {
  expect(project(touches)).toEqual({
    tandem_engagement_score: expect.stringMatching(/^\d+$/),
    tandem_engagement_level: 'warm',
    tandem_engagement_scored_at: new Date(now).toISOString(),
    tandem_first_touch_type: 'page_view',
    tandem_first_touch_at: new Date(now - 80 * dayMs).toISOString(),
    tandem_last_touch_type: 'demo_request',
    tandem_last_touch_at: new Date(now - 2 * dayMs).toISOString(),
    tandem_touches_30_days: '1',
    tandem_touches_90_days: '2',
    tandem_top_source: 'form',
  });
});

it('says that nothing or too little is known, without a score', () => {
  expect(project([])).toMatchObject({
    tandem_engagement_score: '',
    tandem_engagement_level: 'none',
    tandem_touches_30_days: '0',
    tandem_first_touch_type: '',
    tandem_top_source: '',
  });
  expect(project(touches.slice(3))).toMatchObject({ tandem_engagement_level: 'not_enough_data' });
});

describe('what changed', () => {
  const projected = project(touches);

  it('is everything that says something on a record that has nothing', () => {
    expect(Object.keys(changedEngagement({}, projected)).sort()).toEqual([...engagementPropertyNames].sort());
    expect(changedEngagement({}, project([]))).not.toHaveProperty('tandem_engagement_score');
  });

  it('is nothing when only the time of scoring differs', () => {
    expect(changedEngagement(stored(project(touches, now + 60_000)), projected)).toEqual({});
    expect(changedEngagement({ ...stored(projected), tandem_touches_90_days: '2.0' }, projected)).toEqual({});
  });

  it('is what differs, with the time of scoring', () => {
    const later = project([...touches, touchOf({ kind: 'page_view', time: now + dayMs })], now + dayMs);
    const changed = changedEngagement(stored(projected), later);
    expect(changed).toMatchObject({
      tandem_last_touch_type: 'page_view',
      tandem_touches_30_days: '2',
      tandem_engagement_scored_at: new Date(now + dayMs).toISOString(),
    });
    expect(changed).not.toHaveProperty('tandem_first_touch_at');
  });
});
