import { agreementInForce, parseHygieneTerms, UnreadableSettings } from '@tandem/core';
import { hygieneDefaults } from '@tandem/taxonomy';

const parse = (hygiene: unknown) => parseHygieneTerms(JSON.stringify({ hygiene }));

describe('what an agreement says about data hygiene', () => {
  it('is Tandem’s defaults where it says nothing', () => {
    expect(parseHygieneTerms(null)).toEqual(hygieneDefaults);
    expect(parse({})).toEqual(hygieneDefaults);
    expect(parse(undefined)).toEqual(hygieneDefaults);
  });

  it('changes what it names and nothing else', () => {
    const terms = parse({
      dimensions: { freshness: 0.5 },
      grades: { A: 95 },
      goodEnough: 80,
      severityLoss: { low: 0.1 },
      halfLifeDays: { deals: 14 },
      rules: { email_free_mail: { weight: 0 }, contact_phone_missing: { from: 'lead', windowDays: 3 } },
      spellings: { industry: ['Software'] },
    });
    expect(terms.dimensions).toEqual({ ...hygieneDefaults.dimensions, freshness: 0.5 });
    expect(terms.grades).toEqual({ A: 95, B: 80, C: 70, D: 60 });
    expect(terms.rules.email_free_mail).toEqual({ ...hygieneDefaults.rules.email_free_mail, weight: 0 });
    expect(terms.rules.contact_phone_missing).toEqual({
      ...hygieneDefaults.rules.contact_phone_missing,
      from: 'lead',
      windowDays: 3,
    });
    expect(terms.rules.email_invalid).toBe(hygieneDefaults.rules.email_invalid);
    expect(terms).toMatchObject({ goodEnough: 80, spellings: { industry: ['Software'] } });
  });

  it('names fields besides those with a rule of their own', () => {
    const { fields } = parse({
      fields: [{ objectType: 'contacts', property: ' region ', personas: ['p1'] }],
    });
    expect(fields).toEqual([
      { objectType: 'contacts', property: 'region', weight: 1, minutes: 1, from: null, personas: ['p1'] },
    ]);
  });

  it.each([
    ['no such rule', { rules: { no_such_rule: { weight: 1 } } }],
    ['not a number', { rules: { email_invalid: { weight: -1 } } }],
    ['no lifecycle stage', { rules: { contact_phone_missing: { from: 'emperor' } } }],
    ['unknown', { dimensions: { beauty: 1 } }],
    ['not a number', { halfLifeDays: { contacts: 0 } }],
    ['A must lie above B', { grades: { A: 50 } }],
    ['not a list', { fields: {} }],
    ['an object type', { fields: [{ property: 'region' }] }],
    ['only texts', { spellings: { industry: [''] } }],
    ['not an object', []],
  ])('is unusable when it is wrong: %s', (problem, hygiene) => {
    expect(() => parse(hygiene)).toThrow(UnreadableSettings);
    expect(() => parse(hygiene)).toThrow(problem);
  });

  it('comes with the agreement in force', () => {
    const version = (number: string, settings: string) => ({
      properties: { agreement_version: number, effective_at: '2026-01-0' + number, settings },
    });
    const records = [
      version('1', '{"hygiene":{"goodEnough":70}}'),
      version('2', '{"hygiene":{"goodEnough":"x"}}'),
    ];
    const inForce = agreementInForce(records, Date.UTC(2026, 10, 23));
    expect(inForce?.hygiene.goodEnough).toBe(70);
    expect(inForce?.unreadable).toEqual([
      { version: 2, problem: expect.stringContaining('goodEnough') as string },
    ]);
  });
});
