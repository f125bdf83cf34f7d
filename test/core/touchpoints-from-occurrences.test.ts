import { fromEventOccurrences } from '@tandem/core';
import { hourMs, now } from './touchpoints-any';
import { context, guide, occurrence } from './touchpoint-answers';

describe('event occurrences', () => {
  it('become page views, ads, and one touch per submission', () => {
    const { touches } = fromEventOccurrences(
      [
        occurrence(
          'e_visited_page',
          { hs_url: 'https://example.com/book-a-demo', hs_title: 'Book' },
          now - 9 * hourMs,
        ),
        occurrence(
          'e_ad_interaction',
          { hs_ad_campaign_id: '5', hs_ad_campaign_name: 'Spring' },
          now - 8 * hourMs,
        ),
        occurrence('e_submitted_form', { hs_form_id: guide, hs_url: 'https://example.com/guide' }),
        occurrence('e_form_submission_v2', { hs_form_id: guide }, now + 700),
        occurrence('e_form_submission_metadata_v2', { hs_form_title: 'Guide download' }, now + 1_500),
      ],
      context,
    );
    expect(touches).toMatchObject([
      { kind: 'high_intent_page_view', title: 'Book', buyingAction: true },
      { kind: 'ad_interaction', campaign: { id: 'ad:5', name: 'Spring' } },
      { kind: 'form_submission', time: now, form: { id: guide, name: 'Guide download' } },
    ]);
  });

  it.each([
    ['pe4242001_booked_a_tour', 'booked a tour', false],
    ['ae900100_clicked_buy_button', 'clicked buy button', true],
    ['e_something_new', 'something new', false],
  ])('keep an unknown type, %s, under its own name', (eventType, typeLabel, buyingAction) => {
    const { touches } = fromEventOccurrences([occurrence(eventType)], context);
    expect(touches).toMatchObject([{ kind: 'custom', channel: 'custom', typeLabel, buyingAction }]);
  });
});
