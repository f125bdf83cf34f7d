import { agreementInForce, defaultAgreement } from '@tandem/core';
import { agreementDefaults } from '@tandem/taxonomy';

const now = Date.UTC(2026, 10, 23);
const version = (
  number: number,
  effectiveAt: string | null,
  settings: unknown = agreementDefaults.settings,
) => ({
  properties: {
    agreement_version: String(number),
    effective_at: effectiveAt,
    settings: typeof settings === 'string' ? settings : JSON.stringify(settings),
  },
});
const versionsOf = (records: Parameters<typeof agreementInForce>[0]) => {
  const chosen = agreementInForce(records, now);
  return chosen && { version: chosen.agreement.version, unreadable: chosen.unreadable };
};

describe('the agreement in force', () => {
  it('is none before setup, and none while all versions are drafts or begin later', () => {
    expect(agreementInForce([], now)).toBeNull();
    expect(agreementInForce([version(1, null), version(2, '2027-01-01T00:00:00Z')], now)).toBeNull();
  });

  it('is the newest version whose time has come', () => {
    const records = [
      version(1, '2026-01-01T00:00:00Z'),
      version(3, '2027-01-01T00:00:00Z'),
      version(2, '2026-06-01T00:00:00Z'),
    ];
    expect(versionsOf(records)).toEqual({ version: 2, unreadable: [] });
  });

  it('begins to apply at the very moment it names', () => {
    const later = version(2, new Date(now).toISOString());
    expect(versionsOf([version(1, '2026-01-01T00:00:00Z'), later])?.version).toBe(2);
  });

  it('is the higher version when two begin together', () => {
    const at = '2026-01-01T00:00:00Z';
    expect(versionsOf([version(2, at), version(1, at)])?.version).toBe(2);
  });

  it.each([
    ['{', 'settings: not JSON'],
    ['[]', 'settings: not an object'],
    [{ reasons: 'none' }, 'reasons: not a list'],
    [{ dispositions: [] }, 'dispositions: empty'],
    [{ reasons: [{ value: 'x' }] }, 'reasons: x has no label'],
    [{ ratings: [{ value: '9', label: 'Nine' }] }, 'ratings: only 1 to 5 can be kept'],
    [
      { rules: { accepted: { reason: 'maybe', wakeUpDate: 'hidden' } } },
      'rules: only required, optional and hidden are known',
    ],
    [{ wakeUpDays: [1.5] }, 'wakeUpDays: not whole days'],
  ])('falls back to the version before when settings are %j, and says so', (settings, problem) => {
    const records = [version(1, '2026-01-01T00:00:00Z'), version(2, '2026-06-01T00:00:00Z', settings)];
    expect(versionsOf(records)).toEqual({ version: 1, unreadable: [{ version: 2, problem }] });
  });

  it('falls back to default terms when no version can be read, and says so', () => {
    const chosen = agreementInForce([version(1, '2026-01-01T00:00:00Z', '{')], now);
    expect(chosen?.agreement).toEqual(defaultAgreement(Date.UTC(2026, 0, 1)));
    expect(chosen?.unreadable).toHaveLength(1);
  });

  it('fills what a version leaves open from the defaults, and keeps its own words', () => {
    const own = { value: 'wrong_language', label: 'Wrong language' };
    const chosen = agreementInForce(
      [
        {
          properties: {
            ...version(4, '2026-02-01T00:00:00Z', { reasons: [own] }).properties,
            definition_mql: 'Asked for a price.',
          },
        },
      ],
      now,
    );
    expect(chosen?.agreement).toMatchObject({
      version: 4,
      definitions: { ...agreementDefaults.definitions, mql: 'Asked for a price.' },
      reasons: [{ ...own, description: '', subReasons: [], subReasonRequired: false }],
      wakeUpDays: [30, 60, 90, 180],
    });
  });

  it('asks, by default, for a reason when a lead is given back and for a date when it is recycled', () => {
    const { rules, reasons } = defaultAgreement(0);
    expect(rules['recycled']).toEqual({ reason: 'required', wakeUpDate: 'required' });
    expect(rules['accepted']).toEqual({ reason: 'hidden', wakeUpDate: 'hidden' });
    expect(reasons.length).toBeLessThanOrEqual(9);
    expect(reasons.filter(({ subReasonRequired }) => subReasonRequired).map(({ value }) => value)).toEqual([
      'no_fit',
    ]);
  });
});
