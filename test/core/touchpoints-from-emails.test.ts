import { fromEmailEvents } from '@tandem/core';
import type { EmailEvent } from '@tandem/core';
import { hourMs, now } from './touchpoints-any';
import { context } from './touchpoint-answers';

describe('e-mail events', () => {
  const event = (type: string, given: Partial<EmailEvent> = {}): EmailEvent => ({
    id: `${type}-${given.created ?? now}`,
    type,
    created: now,
    recipient: 'a@example.com',
    emailCampaignId: 40001,
    ...given,
  });
  const noiseOf = (events: EmailEvent[]) =>
    fromEmailEvents(events, context).touches.map(({ noise }) => noise);
  const sentBy = { id: 's1', created: now - 60_000 };

  it('become opens and clicks of a named mail', () => {
    const { touches } = fromEmailEvents(
      [
        event('SENT'),
        event('OPEN'),
        event('CLICK', { url: 'https://example.com/pricing?utm_campaign=spring' }),
      ],
      context,
    );
    expect(touches).toMatchObject([
      { kind: 'email_open', email: { id: '7001', name: 'Newsletter' } },
      {
        kind: 'email_click',
        url: 'https://example.com/pricing',
        campaign: { name: 'spring' },
        buyingAction: true,
      },
    ]);
  });

  it.each<[string, Partial<EmailEvent>, string | null]>([
    ['HubSpot filtered it', { filteredEvent: true }, 'bot_filtered'],
    ['a mail program fetched it ahead', { userAgent: 'Mozilla/5.0' }, 'prefetched_open'],
    ['a scanner names itself', { userAgent: 'BarracudaSentinel (EE)' }, 'bot_filtered'],
    ['it came within seconds of sending', { sentBy: { id: 's2', created: now - 4_000 } }, 'prefetched_open'],
    ['it came a minute later', { sentBy, userAgent: 'Mozilla/5.0 (via ggpht.com GoogleImageProxy)' }, null],
  ])('mark an open by what it was: %s', (_, given, noise) => {
    expect(noiseOf([event('OPEN', given)])).toEqual([noise]);
  });

  it('mark a burst of links that differ in their parameters alone', () => {
    const clicks = (...urls: string[]) =>
      urls.map((url, place) => event('CLICK', { created: now + place * 500, url }));
    const page = 'https://example.com/book';
    expect(noiseOf(clicks(`${page}?slot=1`, `${page}?slot=2`, `${page}?slot=3`))).toEqual(
      Array(3).fill('bot_burst'),
    );
    expect(noiseOf(clicks(`${page}?slot=1`, `${page}?slot=1`, `${page}?slot=1`))).toEqual([null, null, null]);
    const { touches } = fromEmailEvents(clicks(`${page}?slot=1`), context);
    expect(touches).toMatchObject([{ url: page }]);
  });

  it('measure from delivery where it is known', () => {
    expect(
      noiseOf([event('DELIVERED', { sentBy, created: now - 3_000 }), event('OPEN', { sentBy })]),
    ).toEqual(['prefetched_open']);
  });
});

it('the subject of a sending is told of its opens and clicks', () => {
  const event = (type: string, emailCampaignId: number, more = {}) => ({
    id: `${type}-${emailCampaignId}`,
    type,
    created: now - 5 * hourMs,
    recipient: 'a@example.com',
    emailCampaignId,
    ...more,
  });
  const events = [
    event('CLICK', 1, { url: 'https://example.com/' }),
    event('CLICK', 2, { url: 'https://example.com/' }),
    event('SENT', 1, { subject: 'תמחור 💶' }),
    event('SENT', 2, { subject: ' ' }),
  ] as EmailEvent[];
  const { touches } = fromEmailEvents(events, context);
  expect(touches.map(({ title, email }) => [title, email?.name])).toEqual([
    ['תמחור 💶', null],
    [null, null],
  ]);
});
