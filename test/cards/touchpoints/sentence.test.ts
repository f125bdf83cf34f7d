import { joinTables, localeOf, touchLink, touchSentence, touchTexts } from '@tandem/ui';
import type { TouchKind, Touchpoint } from '@tandem/contracts';
import { engagementDefaults } from '@tandem/taxonomy';
import fc from 'fast-check';
import { bothTexts } from '../../../src/app/cards/touchpoints/texts/both';
import { noiseReason } from '../../../src/app/cards/touchpoints/view/touch-words';
import { aTouch, now, timeZone } from './builders';

const locales = { en: 'en', de: 'de', fr: 'fr', es: 'es', nl: 'nl', pt: 'pt-br' };
const inLanguage = (locale: string) => localeOf(locale, timeZone, touchTexts);
const say = (touch: Partial<Touchpoint>, times = 1, locale = 'en') =>
  touchSentence({ touch: aTouch(touch), times }, now, inLanguage(locale));

describe('a touch in a sentence', () => {
  it.each([
    ['en', 'Read the page “Pricing” twice on Tuesday'],
    ['de', 'Am Dienstag zweimal die Seite „Pricing“ gelesen'],
    ['fr', 'A lu la page «\u00a0Pricing\u00a0» deux fois mardi'],
    ['es', 'Leyó la página «Pricing» dos veces el martes'],
    ['nl', 'Dinsdag twee keer de pagina ‘Pricing’ gelezen'],
    ['pt', 'Leu a página «Pricing» duas vezes na terça-feira'],
  ])('in %s', (locale, sentence) => expect(say({}, 2, locale)).toBe(sentence));

  it.each<[Partial<Touchpoint>, number, string]>([
    [{}, 1, 'Read the page “Pricing” on Tuesday'],
    [{}, 1200, 'Read the page “Pricing” 1,200 times on Tuesday'],
    [{ kind: 'high_intent_page_view' }, 1, 'Read the page “Pricing” on Tuesday'],
    [{ title: null }, 1, 'Read the page “example.com/pricing” on Tuesday'],
    [{ title: null, url: null }, 1, 'Read the page on Tuesday'],
    [
      { kind: 'email_click', title: null, email: { id: '1', name: 'News' } },
      1,
      'Clicked a link in the email “News” on Tuesday',
    ],
    [
      { kind: 'email_open', title: null, email: { id: '1', name: null } },
      3,
      'Opened the email 3 times on Tuesday',
    ],
    [
      { kind: 'form_submission', form: { id: 'f', name: 'Guide' } },
      1,
      'Filled in the form “Guide” on Tuesday',
    ],
    [{ kind: 'custom', typeLabel: 'Video watched', title: null }, 1, 'Event “Video watched” on Tuesday'],
    [{ kind: 'custom', typeLabel: null, title: null }, 1, 'Event on Tuesday'],
    [{ kind: 'call', title: 'Prices' }, 1, 'Call from sales: “Prices” on Tuesday'],
    [{ kind: 'call', title: 'Prices', inbound: true }, 1, 'Called sales: “Prices” on Tuesday'],
    [{ kind: 'call', title: null, url: null, inbound: true }, 1, 'Called sales on Tuesday'],
    [
      { kind: 'ad_interaction', title: null, campaign: { id: 'a', name: 'Autumn' } },
      1,
      'Reacted to the ad “Autumn” on Tuesday',
    ],
  ])('%j, %d times: %s', (touch, times, sentence) => expect(say(touch, times)).toBe(sentence));

  it.each([
    ['de', 'Am Dienstag beim Vertrieb angerufen: „X“'],
    ['fr', 'A appelé l’équipe commerciale\u00a0: «\u00a0X\u00a0» mardi'],
    ['es', 'Llamó a ventas: «X» el martes'],
    ['nl', 'Dinsdag verkoop gebeld: ‘X’'],
    ['pt', 'Ligou para as vendas: «X» na terça-feira'],
  ])('says in %s that the buyer rang', (locale, sentence) =>
    expect(say({ kind: 'call', title: 'X', inbound: true }, 1, locale)).toBe(sentence),
  );

  it('says in French who signed up without saying whether she or he', () =>
    expect(say({ kind: 'event_registered', title: 'Salon' }, 1, 'fr')).toBe(
      'Inscription à l’événement «\u00a0Salon\u00a0» mardi',
    ));

  const kinds = Object.keys(engagementDefaults.weights) as TouchKind[];
  it.each(Object.values(locales))('has words for every kind in %s', (locale) => {
    for (const kind of kinds) {
      for (const title of ['Guide', null]) {
        const sentence = say({ kind, title, url: null, typeLabel: null }, 2, locale);
        expect(sentence).not.toMatch(/[{}]|undefined/);
        expect(sentence.charAt(0)).toBe(sentence.charAt(0).toLocaleUpperCase(locale));
        expect(sentence.includes('Guide')).toBe(title !== null);
      }
    }
  });
});

describe('the day of a touch', () => {
  it.each([
    ['2026-11-23T00:30:00+01:00', 'today'],
    ['2026-11-22T23:30:00+01:00', 'yesterday'],
    ['2026-11-21T12:00:00+01:00', 'on Saturday'],
    ['2026-11-17T00:00:00+01:00', 'on Tuesday'],
    ['2026-11-16T23:59:00+01:00', 'on Nov 16, 2026'],
    ['2026-11-24T12:00:00+01:00', 'on Nov 24, 2026'],
    ['2025-11-18T12:00:00+01:00', 'on Nov 18, 2025'],
  ])('%s is %s in the portal’s time zone', (time, when) =>
    expect(say({ time: Date.parse(time) })).toBe(`Read the page “Pricing” ${when}`),
  );

  it('is the same everywhere when only the day is known', () => {
    const time = Date.UTC(2026, 10, 22);
    const inHonolulu = localeOf('en', 'Pacific/Honolulu', touchTexts);
    const evening = Date.UTC(2026, 10, 24, 4);
    expect(touchSentence({ touch: aTouch({ time, dayOnly: true }) }, evening, inHonolulu)).toContain(
      'yesterday',
    );
  });

  it('knows the weekend’s gender in Portuguese', () => {
    expect(say({ time: Date.UTC(2026, 10, 21, 12) }, 1, 'pt')).toBe('Leu a página «Pricing» no sábado');
  });
});

describe('names that people gave', () => {
  it('stay text, whatever they contain', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (title) => {
        const sentence = say({ title });
        expect(sentence.replace(/[\u2068\u2069]/g, '')).toBe(
          `Read the page “${title.replace(/[\u2068\u2069]/g, '')}” on Tuesday`,
        );
      }),
    );
  });

  it('keep their direction to themselves', () => {
    expect(say({ title: 'דף מחירים' })).toBe('Read the page “\u2068דף מחירים\u2069” on Tuesday');
  });
});

describe('where a touch leads', () => {
  it.each([
    ['https://example.com/pricing', 'https://example.com/pricing'],
    ['example.com/pricing', 'https://example.com/pricing'],
    ['//example.com/pricing', 'https://example.com/pricing'],
  ])('to its page: %s', (url, href) =>
    expect(touchLink(aTouch({ url }), 4242001)).toEqual({ url: href, external: true }),
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'JAVASCRIPT:alert(1)',
    '/pricing',
    'pricing',
    'file:///etc/x',
  ])('nowhere from %s', (url) => expect(touchLink(aTouch({ url }), 4242001)).toBeNull());

  it('to its email in HubSpot when there is no page', () => {
    const email = { id: '9001', name: 'News' };
    expect(touchLink(aTouch({ url: null, email }), 4242001)?.url).toBe(
      'https://app.hubspot.com/email/4242001/details/9001/performance',
    );
    expect(touchLink(aTouch({ url: null, email: { id: 'name:News', name: 'News' } }), 4242001)).toBeNull();
    expect(touchLink(aTouch({ url: null, email: { id: '77', name: null } }), 4242001)).toBeNull();
  });
});

describe('noise', () => {
  it('is named and counts as zero', () => {
    const both = localeOf('en', timeZone, joinTables(touchTexts, bothTexts));
    expect(noiseReason(aTouch({ noise: 'prefetched_open' }), both)).toBe(
      'Opened by the mail program, not by a person. Counts as zero',
    );
    expect(noiseReason(aTouch(), both)).toBeNull();
  });
});
