import { agreementDefaults, buyingGroupDefaults, engagementDefaults } from '@tandem/taxonomy';
import { agreementInForce, parseTouchTerms, UnreadableSettings } from '@tandem/core';

const parse = (settings: object) => parseTouchTerms(JSON.stringify(settings));

it('takes defaults for agreements made before there was a score', () => {
  const defaults = { engagement: engagementDefaults, buyingGroup: buyingGroupDefaults };
  expect(parseTouchTerms(null)).toEqual(defaults);
  expect(parse({ wakeUpDays: [30] })).toEqual(defaults);
  expect(parse(agreementDefaults.settings)).toEqual(defaults);
});

it('keeps what was agreed, and fills what was left open', () => {
  const { engagement, buyingGroup } = parse({
    engagement: { halfLifeDays: 30, weights: { email_open: 0 }, internalDomains: ['example.com'] },
    buyingGroup: { roles: [{ role: 'CHAMPION', required: 2 }] },
  });
  expect(engagement).toEqual({
    ...engagementDefaults,
    halfLifeDays: 30,
    weights: { ...engagementDefaults.weights, email_open: 0 },
    internalDomains: ['example.com'],
  });
  expect(buyingGroup).toEqual({ ...buyingGroupDefaults, roles: [{ role: 'CHAMPION', required: 2 }] });
});

it.each<[object, string]>([
  [{ engagement: [] }, 'engagement: not an object'],
  [{ engagement: { halfLifeDays: 0 } }, 'engagement.halfLifeDays: not a number from 1 to 3650'],
  [{ engagement: { weights: { page_veiw: 2 } } }, 'engagement.weights: page_veiw is unknown'],
  [
    { engagement: { weights: { page_view: -1 } } },
    'engagement.weights.page_view: not a number from 0 to 100',
  ],
  [
    { engagement: { roleFactors: { CHAMPION: '1' } } },
    'engagement.roleFactors.CHAMPION: not a number from 0 to 10',
  ],
  [
    { engagement: { levels: { warm: 80 } } },
    'engagement.levels: hot must lie above warm, and warm above cool',
  ],
  [{ engagement: { minTouches: 2.5 } }, 'engagement.minTouches: not a whole number'],
  [{ engagement: { demoForms: [''] } }, 'engagement.demoForms: only texts that say something'],
  [{ buyingGroup: { roles: 'all' } }, 'buyingGroup.roles: not a list'],
  [{ buyingGroup: { roles: [{ role: 'OTHER' }] } }, 'buyingGroup.roles.OTHER: not a whole number'],
  [
    { buyingGroup: { roles: [1, 2].map((required) => ({ role: 'OTHER', required })) } },
    'buyingGroup.roles: a role is named twice',
  ],
])('cannot read %j', (settings, problem) => {
  expect(() => parse(settings)).toThrow(new UnreadableSettings(problem));
});

it('falls back to the version before when a newer one’s terms cannot be read', () => {
  const version = (number: number, settings: object) => ({
    properties: {
      agreement_version: String(number),
      effective_at: `2026-0${number}-01T00:00:00Z`,
      settings: JSON.stringify(settings),
    },
  });
  const chosen = agreementInForce(
    [version(1, { engagement: { halfLifeDays: 7 } }), version(2, { engagement: { halfLifeDays: -7 } })],
    Date.UTC(2026, 10, 23),
  );
  expect(chosen).toMatchObject({
    agreement: { version: 1 },
    engagement: { halfLifeDays: 7 },
    buyingGroup: buyingGroupDefaults,
    unreadable: [{ version: 2 }],
  });
});
