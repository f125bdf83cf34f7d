import type { Touchpoint } from '@tandem/taxonomy';
import { isCounted } from './counted';
import type { PlannedMeeting } from './results';

/** The next meetings that sales has arranged, the nearest first. They did not happen yet and count nowhere. */
export const plannedMeetings = (
  touches: readonly Touchpoint[],
  now: number,
  most: number,
): PlannedMeeting[] =>
  touches
    .filter((touch) => touch.kind === 'meeting' && touch.time > now && isCounted(touch))
    .sort((a, b) => a.time - b.time)
    .slice(0, most)
    .map(({ title, time }) => ({ title, at: time }));
