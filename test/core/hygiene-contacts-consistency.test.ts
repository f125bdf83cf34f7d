import { consentContradiction } from '../../src/app/packages/core/src/hygiene/rules/contacts/consent-contradiction';
import { conversionWithoutSource } from '../../src/app/packages/core/src/hygiene/rules/contacts/conversion-without-source';
import { leadStatusAgainstStage } from '../../src/app/packages/core/src/hygiene/rules/contacts/lead-status-against-stage';
import { lifecycleDatesOutOfOrder } from '../../src/app/packages/core/src/hygiene/rules/contacts/lifecycle-dates-out-of-order';
import {
  answerOf,
  contact,
  deal,
  found,
  notApplicable,
  passes,
  pipelineStages,
  shortAnswer,
} from './hygiene-contacts-subject';

describe('the lead status against the stage', () => {
  const check = (hs_lead_status: string, lifecyclestage: string, related = {}) =>
    shortAnswer(leadStatusAgainstStage, contact({ hs_lead_status, lifecyclestage }, related));

  it.each([
    ['UNQUALIFIED', 'opportunity'],
    ['NEW', 'customer'],
    ['ATTEMPTED_TO_CONTACT', 'evangelist'],
    ['OPEN_DEAL', 'subscriber'],
    ['IN_PROGRESS', 'subscriber'],
  ])('finds %s at %s', (status, stage) => {
    expect(check(status, stage)).toEqual(found);
  });

  it('suggests an open deal', () => {
    const related = { deals: [deal('open')], stages: pipelineStages };
    expect(check('UNQUALIFIED', 'opportunity', related)).toEqual({ hs_lead_status: 'OPEN_DEAL' });
  });

  it('passes what can be true, and statuses and stages of the portal’s own', () => {
    expect(check('CONNECTED', 'customer')).toBe(passes);
    expect(check('OPEN_DEAL', 'opportunity')).toBe(passes);
    expect(check('NEW', 'lead')).toBe(passes);
    expect(check('toString', 'customer')).toBe(passes);
    expect(check('NEW', '48213377')).toBe(passes);
    expect(check('', 'customer')).toBe(notApplicable);
    expect(check('NEW', '')).toBe(notApplicable);
  });
});

describe('lifecycle dates', () => {
  const check = (lifecyclestage: string, dates: Record<string, string>) =>
    answerOf(
      lifecycleDatesOutOfOrder,
      contact({
        lifecyclestage,
        ...Object.fromEntries(
          Object.entries(dates).map(([stage, at]) => [`hs_lifecyclestage_${stage}_date`, at]),
        ),
      }),
    );

  it('are found out of order with both stages and days', () => {
    expect(
      check('customer', { lead: '2026-05-01T10:00:00Z', customer: '2026-04-01T10:00:00Z' }),
    ).toMatchObject({
      property: 'lifecyclestage',
      evidence: { earlier: 'Lead', earlierDate: '2026-05-01', later: 'Customer', laterDate: '2026-04-01' },
      verifiable: true,
    });
  });

  it('pass in order, within one change, and of stages that the contact came back from', () => {
    expect(
      check('customer', { lead: '2026-04-01', opportunity: '1777593600000', customer: '2026-06-01' }).state,
    ).toBe('pass');
    expect(
      check('opportunity', { lead: '2026-04-01T10:00:01Z', opportunity: '2026-04-01T10:00:00Z' }).state,
    ).toBe('pass');
    expect(
      check('lead', { subscriber: '2026-01-01', lead: '2026-05-01', opportunity: '2026-03-01' }).state,
    ).toBe('pass');
  });

  it('say nothing alone, unreadable or at a stage of the portal’s own', () => {
    expect(check('lead', { lead: '2026-05-01' }).state).toBe(notApplicable);
    expect(check('customer', { lead: 'soon', customer: '2026-05-01' }).state).toBe(notApplicable);
    expect(check('48213377', { lead: '2026-05-01', customer: '2026-04-01' }).state).toBe(notApplicable);
  });
});

describe('consent', () => {
  const given = 'Freely given consent from contact';
  const interest = 'Legitimate interest – prospect/lead';
  const check = (properties: Record<string, string>) =>
    shortAnswer(consentContradiction, contact(properties));

  it('cannot be the basis after the person unsubscribed', () => {
    expect(check({ hs_email_optout: 'true', hs_legal_basis: given })).toEqual(found);
    expect(check({ hs_email_optout: 'true', hs_legal_basis: `${interest};${given}` })).toEqual({
      hs_legal_basis: interest,
    });
  });

  it('cannot be needless and needed', () => {
    expect(check({ hs_legal_basis: `Not applicable;${interest}` })).toEqual({ hs_legal_basis: interest });
    expect(check({ hs_legal_basis: 'Not applicable' })).toBe(passes);
  });

  it('makes a marketing contact of somebody unsubscribed a waste, which no field here puts right', () => {
    expect(
      answerOf(consentContradiction, contact({ hs_email_optout: 'true', hs_marketable_status: 'true' })),
    ).toMatchObject({ state: 'finding', severity: 'low', property: null });
    expect(check({ hs_email_optout: 'true', hs_marketable_status: 'false' })).toBe(passes);
    expect(check({ hs_email_optout: 'false', hs_legal_basis: given })).toBe(passes);
  });

  it('is not judged when nothing is on record', () => {
    expect(check({})).toBe(notApplicable);
    expect(check({ hs_email_optout: 'true' })).toBe(notApplicable);
    expect(check({ hs_legal_basis: ' ; ' })).toBe(notApplicable);
  });
});

describe('a conversion', () => {
  const check = (properties: Record<string, string>) =>
    shortAnswer(conversionWithoutSource, contact(properties));

  it('is found without a source', () => {
    expect(check({ num_conversion_events: '2' })).toEqual(found);
    expect(check({ first_conversion_date: '2026-05-01T10:00:00Z', hs_analytics_source: ' ' })).toEqual(found);
    expect(
      answerOf(conversionWithoutSource, contact({ recent_conversion_date: '1777593600000' })),
    ).toMatchObject({
      property: 'hs_analytics_source',
      evidence: { count: 1 },
    });
  });

  it('passes with one, and does not apply without a conversion', () => {
    expect(check({ num_conversion_events: '2', hs_analytics_source: 'PAID_SEARCH' })).toBe(passes);
    expect(check({ num_conversion_events: '0' })).toBe(notApplicable);
    expect(check({ num_conversion_events: 'NaN', hs_analytics_source: '' })).toBe(notApplicable);
    expect(check({})).toBe(notApplicable);
  });
});
