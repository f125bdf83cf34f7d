import { amountNotPositive } from '../../src/app/packages/core/src/hygiene/rules/deals/amount-not-positive';
import { closedLostReasonMissing } from '../../src/app/packages/core/src/hygiene/rules/deals/closed-lost-reason-missing';
import { dealAmountMissing } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-amount-missing';
import { dealCloseDateMissing } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-close-date-missing';
import { dealNextStepMissing } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-next-step-missing';
import { dealOwnerMissing } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-owner-missing';
import { dealTypeMissing } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-type-missing';
import { dealWithoutCompany } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-without-company';
import { dealWithoutContacts } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-without-contacts';
import { isLate, isLost, isOpen } from '../../src/app/packages/core/src/hygiene/rules/deals/deal-stage';
import { answerOf, day, found, notApplicable, now, passes, shortAnswer } from './hygiene-contacts-subject';
import { dealSubject, people, person, salesPipeline } from './hygiene-deals-subject';

const stages = ['first', 'qualified', 'late', 'won', 'lost', 'unknown'] as const;
const ago = (days: number) => new Date(now - days * day).toISOString();

describe('what is asked of a deal at each stage', () => {
  const [f, n] = [found, notApplicable];
  it.each([
    [dealAmountMissing, [n, n, f, f, n, n]],
    [dealCloseDateMissing, [f, f, f, f, f, f]],
    [dealOwnerMissing, [f, f, f, f, n, f]],
    [dealNextStepMissing, [f, f, f, n, n, n]],
    [dealTypeMissing, [f, f, f, f, n, f]],
    [closedLostReasonMissing, [n, n, n, n, f, n]],
  ])('%#', (rule, answers) => {
    expect(stages.map((stage) => shortAnswer(rule, dealSubject(stage)))).toEqual(answers);
  });

  it.each([
    [dealAmountMissing, 'amount', '1200.50'],
    [dealCloseDateMissing, 'closedate', '2026-12-31'],
    [dealOwnerMissing, 'hubspot_owner_id', '77'],
    [dealNextStepMissing, 'hs_next_step', 'اتصال يوم الأحد'],
    [dealTypeMissing, 'dealtype', 'newbusiness'],
  ])('passes when it is filled, and a placeholder is not: %#', (rule, property, value) => {
    expect(shortAnswer(rule, dealSubject('late', { [property]: value }))).toBe(passes);
    expect(answerOf(rule, dealSubject('late', { [property]: 'n/a' }))).toMatchObject({
      property,
      evidence: { value: 'n/a' },
    });
  });
});

describe('the stage of a deal', () => {
  const unread = (properties: Record<string, string>) =>
    dealSubject('of another portal', properties, { stages: undefined });

  it('is known from HubSpot’s own properties where pipelines were not read', () => {
    expect(isOpen(unread({ hs_is_closed: 'false' }))).toBe(true);
    expect(isLate(unread({ hs_is_closed: 'false', hs_deal_stage_probability: '0.6' }))).toBe(true);
    expect(isLate(unread({ hs_is_closed: 'false' }))).toBe(false);
    expect(isLate(unread({ hs_is_closed: 'true', hs_is_closed_won: 'true' }))).toBe(true);
    expect(isLost(unread({ hs_is_closed: 'true', hs_is_closed_won: 'false' }))).toBe(true);
  });

  it('is the pipeline’s where both are known, because the others lag behind', () => {
    expect(isOpen(dealSubject('first', { hs_is_closed: 'true' }))).toBe(true);
  });

  it('is unknown, and neither open nor late nor lost, without either', () => {
    for (const is of [isOpen, isLate, isLost]) expect(is(unread({}))).toBe(false);
  });
});

describe('a lost deal without a reason', () => {
  const lost = (properties: Record<string, string>, setAt?: Record<string, number>) =>
    answerOf(closedLostReasonMissing, dealSubject('lost', properties, {}, setAt ? { setAt } : {}));

  it('is found at once, and weighs more after a week', () => {
    expect(lost({ hs_v2_date_entered_lost: ago(0) })).toMatchObject({
      severity: 'medium',
      property: 'closed_lost_reason',
      evidence: { stage: 'Closed lost', days: 0 },
    });
    expect(lost({ hs_v2_date_entered_lost: ago(7) })).toMatchObject({ severity: 'medium' });
    expect(lost({ hs_v2_date_entered_lost: ago(8) })).toMatchObject({ severity: 'high' });
    expect(lost({ closedate: ago(30) })).toMatchObject({ severity: 'high' });
    expect(lost({}, { dealstage: now - 30 * day })).toMatchObject({ severity: 'high' });
    expect(lost({})).toMatchObject({ severity: 'medium' });
  });

  it('passes with one, in any script, and takes no placeholder for one', () => {
    expect(lost({ closed_lost_reason: '予算がない' })).toEqual({ state: 'pass', earned: 1 });
    expect(lost({ closed_lost_reason: 'tbd' })).toMatchObject({ evidence: { value: 'tbd' } });
  });
});

describe('the amount', () => {
  const check = (amount: string, stage = 'late') =>
    shortAnswer(amountNotPositive, dealSubject(stage, { amount }));

  it('is found at zero from a late stage on only', () => {
    expect(stages.map((stage) => check('0', stage))).toEqual([
      ...[notApplicable, notApplicable, found, found, notApplicable, notApplicable],
    ]);
    expect(check('-0.0')).toEqual(found);
  });

  it('is found below zero, or no number, at any stage', () => {
    expect(stages.map((stage) => check('-500', stage))).toEqual(stages.map(() => found));
    expect(answerOf(amountNotPositive, dealSubject('first', { amount: '1.200,50 €' }))).toMatchObject({
      severity: 'high',
      verifiable: false,
    });
    expect(answerOf(amountNotPositive, dealSubject('late', { amount: '0' }))).toMatchObject({
      severity: 'medium',
      verifiable: true,
    });
  });

  it('passes above zero, and is another rule’s when missing', () => {
    expect(check('0.01')).toBe(passes);
    expect(check('1e6')).toBe(passes);
    expect(check('')).toBe(notApplicable);
    expect(check('n/a')).toBe(notApplicable);
  });
});

describe('who buys', () => {
  it('is found missing: nobody, or no company', () => {
    expect(shortAnswer(dealWithoutContacts, dealSubject('first', {}, { contacts: [] }))).toEqual(found);
    expect(shortAnswer(dealWithoutContacts, dealSubject('won', { num_associated_contacts: '0' }))).toEqual(
      found,
    );
    expect(shortAnswer(dealWithoutCompany, dealSubject('first', {}, { companies: [] }))).toEqual(found);
  });

  it('passes when known', () => {
    const related = {
      contacts: people('a@northwind.com'),
      companies: [person({ name: 'Northwind' }, '501')],
    };
    expect(shortAnswer(dealWithoutContacts, dealSubject('first', {}, related))).toBe(passes);
    expect(shortAnswer(dealWithoutContacts, dealSubject('first', { num_associated_contacts: '2' }))).toBe(
      passes,
    );
    expect(shortAnswer(dealWithoutCompany, dealSubject('first', {}, related))).toBe(passes);
    expect(
      shortAnswer(dealWithoutCompany, dealSubject('first', { hs_primary_associated_company: '501' })),
    ).toBe(passes);
  });

  it('is not judged for lost deals, or when it was not read', () => {
    expect(shortAnswer(dealWithoutContacts, dealSubject('lost', {}, { contacts: [] }))).toBe(notApplicable);
    expect(shortAnswer(dealWithoutCompany, dealSubject('lost', {}, { companies: [] }))).toBe(notApplicable);
    expect(shortAnswer(dealWithoutContacts, dealSubject('first'))).toBe(notApplicable);
    expect(shortAnswer(dealWithoutCompany, dealSubject('first'))).toBe(notApplicable);
  });
});

describe('a close date that is missing', () => {
  it('is suggested for a closed deal: when it entered that stage', () => {
    const closed = (properties: Record<string, string>, stage = 'won') =>
      shortAnswer(dealCloseDateMissing, dealSubject(stage, properties));
    const entered = ago(5);
    expect(closed({ createdate: ago(60), hs_v2_date_entered_won: entered })).toEqual({ closedate: entered });
    expect(closed({ createdate: ago(60), hs_v2_date_entered_current_stage: entered })).toEqual({
      closedate: entered,
    });
    expect(closed({ createdate: entered, hs_v2_date_entered_won: entered })).toEqual(found);
    expect(closed({ createdate: ago(60), hs_v2_date_entered_won: ago(-5) })).toEqual(found);
    expect(closed({ createdate: ago(60), hs_v2_date_entered_late: entered }, 'late')).toEqual(found);
    expect(salesPipeline.get('late')!.closed).toBe(false);
  });
});
