import { hygieneDefaults } from '@tandem/taxonomy';
import type { HygieneRuleSetting } from '@tandem/taxonomy';
import fc from 'fast-check';
import { scoreHygiene } from '@tandem/core/hygiene';
import { asksNow } from '../../src/app/packages/core/src/hygiene/rules/asks-now';
import { missingField } from '../../src/app/packages/core/src/hygiene/rules/missing-field';
import { unverifiedField } from '../../src/app/packages/core/src/hygiene/rules/unverified-field';
import { contact, day, deal, now, pipelineStages } from './hygiene-contacts-subject';

const setting: HygieneRuleSetting = { weight: 1, minutes: 1 };
const fromOpportunity: HygieneRuleSetting = { ...setting, from: 'opportunity' };

describe('what is asked for now', () => {
  it.each([
    ['subscriber', false],
    ['salesqualifiedlead', false],
    ['opportunity', true],
    ['evangelist', true],
    ['other', false],
    ['48213377', false],
    ['', true],
  ])('asks from the opportunity stage on: at %j %j', (lifecyclestage, asked) => {
    expect(asksNow(contact({ lifecyclestage }), fromOpportunity)).toBe(asked);
  });

  it('goes by deals that are further than the stage, but not by lost ones', () => {
    const lead = (stage: string) =>
      contact({ lifecyclestage: 'lead' }, { deals: [deal(stage)], stages: pipelineStages });
    expect(asksNow(lead('open'), fromOpportunity)).toBe(true);
    expect(asksNow(lead('won'), { ...setting, from: 'customer' })).toBe(true);
    expect(asksNow(lead('lost'), fromOpportunity)).toBe(false);
    expect(asksNow(lead('of another portal'), fromOpportunity)).toBe(false);
  });

  it('asks only the personas that are named', () => {
    const asked = { ...setting, personas: ['persona_2'] };
    expect(asksNow(contact({ hs_persona: 'persona_2' }), asked)).toBe(true);
    expect(asksNow(contact({ hs_persona: 'persona_1' }), asked)).toBe(false);
    expect(asksNow(contact({}), asked)).toBe(false);
    expect(asksNow(contact({}), { ...setting, personas: null })).toBe(true);
  });
});

describe('a missing field', () => {
  const rule = missingField({ id: 'contact_phone_missing', property: 'phone', insteadOf: ['mobilephone'] });
  const check = (properties: Record<string, string | null>, asked = setting) =>
    rule.check(contact(properties), asked, hygieneDefaults);

  it('is found when empty, blank or null', () => {
    for (const phone of ['', '   ', null]) {
      expect(check({ phone })).toMatchObject({
        state: 'finding',
        severity: 'high',
        property: 'phone',
        evidence: {},
      });
    }
    expect(check({})).toMatchObject({ verifiable: false });
  });

  it('counts a placeholder as empty and shows it', () => {
    expect(check({ phone: 'Select' })).toMatchObject({ state: 'finding', evidence: { value: 'Select' } });
  });

  it('passes when filled, or when another property serves as well', () => {
    expect(check({ phone: '+49 30 901820' })).toEqual({ state: 'pass', earned: 1 });
    expect(check({ mobilephone: '+49 151 12345678' })).toEqual({ state: 'pass', earned: 1 });
    expect(check({ mobilephone: 'n/a' })).toMatchObject({ state: 'finding' });
  });

  it('is not asked for too early, but counts when it is there', () => {
    expect(check({ lifecyclestage: 'lead' }, fromOpportunity)).toEqual({ state: 'not_applicable' });
    expect(check({ lifecyclestage: 'lead', phone: '+49 30 901820' }, fromOpportunity)).toMatchObject({
      earned: 1,
    });
  });
});

describe('a field that nobody confirmed', () => {
  const rule = unverifiedField({ id: 'job_title_unverified', property: 'jobtitle' });
  const window = { ...setting, windowDays: 180 };
  const check = (setDaysAgo: number | undefined, verifiedDaysAgo?: number, value = 'Buyer', of = 'Buyer') =>
    rule.check(
      contact(
        { jobtitle: value },
        {},
        {
          setAt: setDaysAgo === undefined ? {} : { jobtitle: now - setDaysAgo * day },
          verifications:
            verifiedDaysAgo === undefined
              ? []
              : [{ property: 'jobtitle', value: of, by: 'Rita Vale', at: now - verifiedDaysAgo * day }],
        },
      ),
      window,
      hygieneDefaults,
    );

  it('fades by half-life before anything is said', () => {
    expect(check(0)).toEqual({ state: 'pass', earned: 1 });
    expect(check(90)).toEqual({ state: 'pass', earned: 0.5 });
    expect(check(180)).toEqual({ state: 'pass', earned: 0.25 });
  });

  it('is found after the window, with what is left of it', () => {
    expect(check(270)).toMatchObject({
      state: 'finding',
      severity: 'low',
      earned: 0.125,
      evidence: { value: 'Buyer', days: 270 },
      verifiable: true,
    });
    expect(check(400)).toMatchObject({ severity: 'medium' });
  });

  it('starts anew with a person’s word on the present value, and fades again after it', () => {
    expect(check(400, 90)).toEqual({ state: 'pass', earned: 0.5 });
    expect(check(400, 270)).toMatchObject({ state: 'finding', evidence: { days: 270 } });
    expect(check(30, 270)).toMatchObject({ state: 'pass' });
    expect(check(400, 1, 'Buyer', 'Seller')).toMatchObject({ state: 'finding', evidence: { days: 400 } });
    expect(check(undefined, 90)).toEqual({ state: 'pass', earned: 0.5 });
    expect(check(90, NaN)).toEqual({ state: 'pass', earned: 0.5 });
  });

  it('stays found in the score when the last word on it is old', () => {
    const old = contact(
      { jobtitle: 'Buyer' },
      {},
      {
        setAt: { jobtitle: now - 800 * day },
        verifications: [{ property: 'jobtitle', value: 'Buyer', by: 'Rita Vale', at: now - 700 * day }],
      },
    );
    expect(scoreHygiene(old, hygieneDefaults, [rule]).findings).toHaveLength(1);
  });

  it('does not apply to empty fields, placeholders and records whose history was not read', () => {
    const notApplicable = { state: 'not_applicable' };
    expect(check(400, undefined, '')).toEqual(notApplicable);
    expect(check(400, undefined, 'n/a')).toEqual(notApplicable);
    expect(check(undefined)).toEqual(notApplicable);
    expect(rule.check(contact({ jobtitle: 'Buyer' }), window, hygieneDefaults)).toEqual(notApplicable);
    expect(check(NaN)).toEqual(notApplicable);
  });

  it('earns between 0 and 1 at any age, also when a clock runs ahead', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (days) => {
        const answer = check(days);
        const earned = answer.state === 'not_applicable' ? NaN : answer.earned;
        return earned !== undefined && earned >= 0 && earned <= 1;
      }),
    );
  });
});
