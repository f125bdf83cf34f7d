import fc from 'fast-check';
import { isInternalEmail, markNoise } from '@tandem/core';
import type { Touchpoint } from '@tandem/taxonomy';
import { anyTouches, now, touchOf } from './touchpoints-any';

const nobody = { domains: [], emails: new Set<string>() };
const noEmail = (): null => null;
const click = (
  milliseconds: number,
  path: string,
  mail = 'm1',
  given: Partial<Touchpoint> = {},
): Touchpoint =>
  touchOf({
    kind: 'email_click',
    channel: 'email',
    time: now + milliseconds,
    url: `https://example.com/${path}`,
    email: { id: mail, name: null },
    ...given,
  });
const noiseOf = (touches: Touchpoint[]) => markNoise(touches, nobody, noEmail).map(({ noise }) => noise);

describe('bursts of clicks', () => {
  it('are three links or more within two seconds in one mail', () => {
    expect(noiseOf([click(0, 'a'), click(900, 'b'), click(2_000, 'c'), click(9_000, 'd')])).toEqual([
      'bot_burst',
      'bot_burst',
      'bot_burst',
      null,
    ]);
  });

  it.each<[string, Touchpoint[]]>([
    ['two links', [click(0, 'a'), click(1, 'b')]],
    ['one link, clicked three times', [click(0, 'a'), click(500, 'a'), click(1_000, 'a')]],
    ['three links within more than two seconds', [click(0, 'a'), click(1_000, 'b'), click(2_001, 'c')]],
    ['three mails', [click(0, 'a', 'm1'), click(1, 'b', 'm2'), click(2, 'c', 'm3')]],
    ['three people', ['1', '2', '3'].map((contactId) => click(0, contactId, 'm1', { contactId }))],
  ])('are not: %s', (_, touches) => {
    expect(noiseOf(touches)).toEqual(touches.map(() => null));
  });

  it('are found whatever the order, and end where they end', () => {
    const clicks = [
      click(8_000, 'late'),
      click(700, 'c'),
      click(0, 'a'),
      click(300, 'b'),
      click(-5_000, 'early'),
    ];
    expect(noiseOf(clicks)).toEqual([null, 'bot_burst', 'bot_burst', 'bot_burst', null]);
  });
});

describe('our own people', () => {
  it.each([
    ['rita@example.com', true],
    ['RITA@Example.com ', true],
    ['rita@mail.example.com', true],
    ['rita@notexample.com', false],
    ['user@agency.example.org', true],
    [null, false],
    ['', false],
  ])('are told by domain or address: %s', (email, internal) => {
    const people = { domains: ['@example.com'], emails: new Set(['user@agency.example.org']) };
    expect(isInternalEmail(email, people)).toBe(internal);
  });

  it('count for nothing, in whatever they do', () => {
    const marked = markNoise(
      [touchOf({}), touchOf({ contactId: '102', noise: 'prefetched_open' })],
      { ...nobody, domains: ['example.com'] },
      (contactId) => (contactId === '101' ? 'a@example.com' : 'b@example.org'),
    );
    expect(marked.map(({ noise }) => noise)).toEqual(['internal', 'prefetched_open']);
  });
});

it('marks without hiding, and marks the same the second time', () => {
  fc.assert(
    fc.property(anyTouches, (touches) => {
      const marked = markNoise(touches, nobody, noEmail);
      expect(marked.map(({ id }) => id)).toEqual(touches.map(({ id }) => id));
      expect(markNoise(marked, nobody, noEmail)).toEqual(marked);
    }),
  );
});
