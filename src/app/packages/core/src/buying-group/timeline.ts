import type { Touchpoint } from '@tandem/taxonomy';
import { isCurated } from '../touchpoints/counted';
import { pageOf } from '../touchpoints/filter';
import type { ListPage } from '../touchpoints/results';
import type { GroupPaging } from './assess';
import type { GroupMoment, StageChange } from './results';

/**
 * What happened in a group, newest first, with the deal's moves between stages marked among the touches; of what
 * happened at the same time, the stage comes last, since touches lead to stages.
 *
 * @param show all touches, or the curated ones only
 */
export function groupTimeline(
  touches: readonly Touchpoint[],
  stages: readonly StageChange[],
  paging: GroupPaging,
  show: 'curated' | 'all' = 'curated',
): ListPage<GroupMoment> {
  const moments: GroupMoment[] = [
    ...stages.map((stage): GroupMoment => ({ type: 'stage', at: stage.at, stage })),
    ...touches
      .filter((touch) => show === 'all' || isCurated(touch))
      .map((touch): GroupMoment => ({ type: 'touch', at: touch.time, touch, contactId: touch.contactId })),
  ];
  return pageOf(moments.sort(newestFirst), paging.offset, paging.limit);
}

function newestFirst(a: GroupMoment, b: GroupMoment): number {
  if (a.at !== b.at) return b.at - a.at;
  if (a.type !== b.type) return a.type === 'stage' ? -1 : 1;
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const keyOf = (moment: GroupMoment): string =>
  moment.type === 'touch' ? moment.touch.id : moment.stage.stageId;

/**
 * A deal's moves between stages, oldest first, from the history of its property `dealstage` as HubSpot's API answers
 * it (newest first). Entries without a moment are left out, and a stage that was set again is no move.
 *
 * @param labels of stages by id; a stage of a deleted pipeline is shown by its id
 */
export function stageChanges(
  history: ReadonlyArray<{ value?: string | null; timestamp?: string | null }>,
  labels: ReadonlyMap<string, string>,
): StageChange[] {
  return history
    .flatMap(({ value, timestamp }) => {
      const at = Date.parse(timestamp ?? '');
      return value && Number.isFinite(at) ? [{ stageId: value, label: labels.get(value) ?? value, at }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .filter(({ stageId }, index, all) => all[index - 1]?.stageId !== stageId);
}
