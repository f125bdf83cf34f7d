import { companyNameNotOfCompany } from '../../src/app/packages/core/src/hygiene/rules/contacts/company-name-not-of-company';
import { consentContradiction } from '../../src/app/packages/core/src/hygiene/rules/contacts/consent-contradiction';
import { conversionWithoutSource } from '../../src/app/packages/core/src/hygiene/rules/contacts/conversion-without-source';
import { emailDomainNotOfCompany } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-domain-not-of-company';
import { leadStatusAgainstStage } from '../../src/app/packages/core/src/hygiene/rules/contacts/lead-status-against-stage';
import { lifecycleDatesOutOfOrder } from '../../src/app/packages/core/src/hygiene/rules/contacts/lifecycle-dates-out-of-order';
import {
  answerOf,
  company,
  contact,
  deal,
  found,
  notApplicable,
  passes,
  pipelineStages,
  shortAnswer,
} from './hygiene-contacts-subject';

const northwind = company({
  name: 'Northwind Traders',
  domain: 'northwind.com',
  hs_additional_domains: 'nwt.io',
});

describe('the domain of the e-mail address against the company’s', () => {
  const check = (email: string, companies = [northwind]) =>
    shortAnswer(emailDomainNotOfCompany, contact({ email }, { companies }));

  it.each(['a@northwind.com', 'jo@mail.northwind.com', 'a@NWT.io', 'a@northwind.de', 'a@northwind.co.uk'])(
    'passes %s',
    (email) => {
      expect(check(email)).toBe(passes);
    },
  );

  it('finds the address of another company and names both', () => {
    expect(
      answerOf(emailDomainNotOfCompany, contact({ email: 'a@silverlake.io' }, { companies: [northwind] })),
    ).toEqual(
      expect.objectContaining({
        property: 'email',
        evidence: {
          value: 'a@silverlake.io',
          domain: 'silverlake.io',
          company: 'Northwind Traders',
          companyDomain: 'northwind.com',
        },
        verifiable: true,
      }),
    );
  });

  it('is silent on private, throw-away, mistyped and wrong addresses, and without a company’s domain', () => {
    for (const email of ['a@gmail.com', 'a@mailinator.com', 'a@nortwhind.com', 'a@northwind', '', 'n/a']) {
      expect(check(email)).toBe(notApplicable);
    }
    expect(check('a@silverlake.io', [company({ name: 'Silverlake' })])).toBe(notApplicable);
    expect(check('a@silverlake.io', [])).toBe(notApplicable);
    expect(shortAnswer(emailDomainNotOfCompany, contact({ email: 'a@silverlake.io' }))).toBe(notApplicable);
  });
});

describe('the company name against the company', () => {
  const check = (name: string, of: string, email = '') =>
    shortAnswer(
      companyNameNotOfCompany,
      contact({ company: name, email }, { companies: [company({ name: of, domain: 'northwind.com' })] }),
    );

  it.each([
    ['Northwind Traders', 'Northwind Traders'],
    ['NORTHWIND TRADERS INC.', 'Northwind Traders'],
    ['Northwind', 'Northwind Traders GmbH & Co. KG'],
    ['North Wind Traders', 'Northwind Traders'],
    ['Northwnd Traders', 'Northwind Traders'],
    ['NT', 'Northwind Traders'],
    ['Société Générale', 'SOCIETE GENERALE SA'],
    ['サンプル', '株式会社サンプル'],
    ['Sample', '株式会社サンプル'],
    ['Газпром', 'ПАО «Газпром»'],
  ])('takes %s for %s', (name, of) => {
    expect(check(name, of)).toBe(passes);
  });

  it('finds another name and suggests the company’s', () => {
    expect(check('Silverlake', 'Northwind Traders')).toEqual({ company: 'Northwind Traders' });
    expect(check('示例公司', '株式会社サンプル')).toEqual({ company: '株式会社サンプル' });
  });

  it('leaves a wrong association to the rule about the address', () => {
    expect(check('Silverlake', 'Northwind Traders', 'a@silverlake.io')).toBe(notApplicable);
  });

  it('does not apply without a name on either side, or without companies', () => {
    expect(check('', 'Northwind')).toBe(notApplicable);
    expect(check('n/a', 'Northwind')).toBe(notApplicable);
    expect(check('Silverlake', '')).toBe(notApplicable);
    expect(shortAnswer(companyNameNotOfCompany, contact({ company: 'Silverlake' }))).toBe(notApplicable);
  });
});

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
