import type { BuyingGroupView, GroupMoment } from '@tandem/contracts';
import { touchMomentView } from '../../group-members/view/moment-view';
import type { MomentView } from '../../group-members/view/moment-view';
import type { DealLocale } from '../locale';

/** A deal's timeline: touches of its people, and the deal's stage changes as marks between them. */
export function timelineView(
  { timeline, people }: Pick<BuyingGroupView, 'timeline' | 'people'>,
  portalId: number,
  locale: DealLocale,
): MomentView[] {
  return timeline.items.map((moment) =>
    moment.type === 'touch'
      ? touchMomentView(moment.touch, people, portalId, locale)
      : stageMomentView(moment, locale),
  );
}

function stageMomentView(
  { stage }: Extract<GroupMoment, { type: 'stage' }>,
  { phrases, format }: DealLocale,
): MomentView {
  return {
    key: `stage-${stage.stageId}-${stage.at}`,
    when: format.moment(stage.at),
    what: phrases.phrase('stage', { stage: stage.label }),
  };
}
