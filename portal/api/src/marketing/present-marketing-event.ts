import { currentValue } from '../objects/current-values';
import type { MarketingEventDefinition } from '../state/marketing-state';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import {
  isKind,
  touchId,
  type AttendanceState,
  type Participation,
  type RecordedTouch,
} from '../touches/touch';

const iso = (at: number): string => new Date(at).toISOString();

const people = (
  participations: ReadonlyArray<RecordedTouch<Participation>>,
  state: AttendanceState,
): number =>
  new Set(participations.filter(({ touch }) => touch.state === state).map(({ contactId }) => contactId)).size;

/** An event with how many registered, came, cancelled and stayed away (spec: MarketingEventPublicReadResponseV2). */
export const presentMarketingEvent = (
  event: MarketingEventDefinition,
  state: PortalState,
): Record<string, unknown> => {
  const participations = [...state.touches.all()]
    .filter(isKind('participation'))
    .filter(({ touch }) => touch.marketingEventId === event.id);
  return {
    objectId: event.id,
    ...(event.externalEventId && { externalEventId: event.externalEventId }),
    eventName: event.name,
    eventType: event.type,
    ...(event.url && { eventUrl: event.url }),
    startDateTime: iso(event.startsAt),
    endDateTime: iso(event.endsAt),
    eventCancelled: event.cancelled ?? false,
    eventCompleted: event.endsAt <= state.clock.now(),
    registrants: people(participations, 'REGISTERED'),
    attendees: people(participations, 'ATTENDED'),
    cancellations: people(participations, 'CANCELLED'),
    noShows: people(participations, 'NO_SHOW'),
    customProperties: [],
    createdAt: iso(event.createdAt),
    updatedAt: iso(event.updatedAt),
  };
};

/** One participation of a contact (spec: ParticipationBreakdown). */
export const presentParticipation = (
  { number, touch }: RecordedTouch<Participation>,
  contact: StoredRecord,
  state: PortalState,
): Record<string, unknown> => {
  const event = state.marketing.events.get(touch.marketingEventId);
  const value = (name: string): string => currentValue(state, contact, name) ?? '';
  return {
    id: touchId(number),
    createdAt: iso(touch.at),
    properties: {
      occurredAt: touch.at,
      attendanceState: touch.state,
      ...(touch.seconds !== undefined && { attendanceDurationSeconds: touch.seconds }),
    },
    associations: {
      contact: {
        contactId: contact.id,
        email: value('email'),
        firstname: value('firstname'),
        lastname: value('lastname'),
      },
      marketingEvent: {
        marketingEventId: touch.marketingEventId,
        name: event?.name ?? '',
        ...(event?.externalEventId && { externalEventId: event.externalEventId }),
        ...(event?.externalAccountId && { externalAccountId: event.externalAccountId }),
      },
    },
  };
};
