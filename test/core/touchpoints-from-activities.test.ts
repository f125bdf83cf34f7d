import { fromMarketingEvents, fromSalesActivities } from '@tandem/core';
import type { MarketingEventParticipation, SalesActivity } from '@tandem/core';
import { hourMs, now } from './touchpoints-any';
import { context, iso } from './touchpoint-answers';

describe('marketing events and sales activities', () => {
  const participation = (attendanceState: string, occurredAt: number | null = now) =>
    ({
      id: '1',
      createdAt: iso(now),
      associations: {
        marketingEvent: { marketingEventId: '50001', name: 'Logistics Days' },
        contact: { contactId: '101', email: 'a@example.com' },
      },
      properties: { attendanceState, occurredAt },
    }) as unknown as MarketingEventParticipation;

  it('tell who came and who did not', () => {
    const states = ['REGISTERED', 'ATTENDED', 'NO_SHOW', 'CANCELLED', 'EMPTY', 'toString'];
    const { touches, dropped } = fromMarketingEvents(
      [...states.map((state) => participation(state)), participation('ATTENDED', null)],
      context,
    );
    expect(touches.map(({ kind }) => kind)).toEqual([
      'event_registered',
      'event_attended',
      'event_no_show',
      'event_cancelled',
    ]);
    expect(touches[0]).toMatchObject({ title: 'Logistics Days', channel: 'event' });
    expect(dropped).toBe(2);
  });

  it('are a second lane, with what the buyer wrote as replies', () => {
    const activity = (
      type: SalesActivity['type'],
      properties: SalesActivity['properties'],
    ): SalesActivity => ({
      type,
      id: '1',
      properties: { hs_timestamp: iso(now), ...properties },
    });
    const { touches, dropped } = fromSalesActivities(
      [
        activity('calls', { hs_call_title: 'First call' }),
        activity('meetings', { hs_meeting_outcome: 'COMPLETED', hs_meeting_start_time: iso(now - hourMs) }),
        activity('meetings', { hs_meeting_outcome: 'NO_SHOW' }),
        activity('emails', { hs_email_direction: 'INCOMING_EMAIL', hs_email_subject: 'Re: price' }),
        activity('emails', { hs_email_direction: 'EMAIL', hs_email_status: 'SENT' }),
        activity('emails', { hs_email_direction: 'EMAIL', hs_email_status: 'BOUNCED' }),
        activity('calls', { hs_timestamp: null }),
      ],
      context,
    );
    expect(touches.map(({ kind, lane }) => `${lane} ${kind}`)).toEqual([
      'sales call',
      'sales meeting',
      'sales email_reply',
      'sales sales_email',
    ]);
    expect(touches[1]?.time).toBe(now - hourMs);
    expect(dropped).toBe(1);
  });

  describe('calls', () => {
    const callsOf = (properties: SalesActivity['properties']) =>
      fromSalesActivities(
        [{ type: 'calls', id: '1', properties: { hs_timestamp: iso(now), ...properties } }],
        context,
      );

    it('by the buyer are told apart', () => {
      expect(callsOf({ hs_call_direction: 'INBOUND' }).touches).toMatchObject([
        { kind: 'call', inbound: true },
      ]);
      for (const hs_call_direction of ['OUTBOUND', null]) {
        expect(callsOf({ hs_call_direction }).touches[0]).not.toHaveProperty('inbound');
      }
    });

    it.each(['BUSY', 'CANCELED', 'FAILED', 'MISSED', 'NO_ANSWER'])('that were %s are none', (status) => {
      expect(callsOf({ hs_call_status: status })).toEqual({ touches: [], dropped: 0 });
    });

    it.each(['COMPLETED', 'IN_PROGRESS', null])('that were %s count as held', (status) => {
      expect(callsOf({ hs_call_status: status }).touches).toHaveLength(1);
    });
  });
});
