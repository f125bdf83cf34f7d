import type { TouchKind } from '@tandem/taxonomy';
import type { Converted, TouchContext } from './context';
import { makeTouch } from './make-touch';
import { membersOf, readMoment, readText } from './moment';
import type { MarketingEventParticipation } from './wire';

const kinds: Readonly<Record<string, TouchKind>> = {
  REGISTERED: 'event_registered',
  ATTENDED: 'event_attended',
  CANCELLED: 'event_cancelled',
  NO_SHOW: 'event_no_show',
};

/**
 * A contact's participations in marketing events. `EMPTY` states are nothing that happened; other unknown states, and
 * participations without a moment, are dropped and counted.
 */
export function fromMarketingEvents(
  participations: readonly MarketingEventParticipation[],
  { contactId }: Pick<TouchContext, 'contactId'>,
): Converted {
  let dropped = 0;
  const touches = participations.flatMap((participation) => {
    const members = membersOf(participation);
    const properties = membersOf(members['properties']);
    const state = readText(properties['attendanceState']);
    if (state === 'EMPTY') return [];
    const kind = Object.hasOwn(kinds, state ?? '') ? kinds[state ?? ''] : undefined;
    const time = readMoment(properties['occurredAt']);
    if (kind === undefined || time === null) {
      dropped += 1;
      return [];
    }
    const event = membersOf(membersOf(members['associations'])['marketingEvent']);
    return makeTouch({
      source: 'marketing_events',
      contactId,
      time,
      channel: 'event',
      kind,
      title: readText(event['name']),
    });
  });
  return { touches, dropped };
}
