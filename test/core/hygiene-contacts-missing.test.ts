import { hygieneDefaults, hygieneRulesOf } from '@tandem/taxonomy';
import { scoreHygiene } from '@tandem/core/hygiene';
import { contactRules, missingContactFields } from '../../src/app/packages/core/src/hygiene/rules/contacts';
import { contactCompanyMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-company-missing';
import { contactCountryMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-country-missing';
import { contactFirstNameMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-first-name-missing';
import { contactLastNameMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-last-name-missing';
import { contactLegalBasisMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-legal-basis-missing';
import { contactLeadStatusMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-lead-status-missing';
import { contactLifecycleStageMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-lifecycle-stage-missing';
import {
  answerOf,
  company,
  contact,
  deal,
  found,
  notApplicable,
  now,
  passes,
  pipelineStages,
  shortAnswer,
} from './hygiene-contacts-subject';

const options = (name: string, values: Array<[value: string, label: string]>) => ({
  properties: new Map([
    [
      name,
      {
        name,
        label: name,
        type: 'enumeration',
        fieldType: 'select',
        writable: true,
        options: values.map(([value, label]) => ({ value, label, hidden: false })),
      },
    ],
  ]),
});

describe('rules about contacts', () => {
  it('stand in the registry and decide, one for one', () => {
    const own = hygieneRulesOf('contacts').filter(({ objects }) => objects.length === 1);
    expect(contactRules.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  });
});

describe.each(missingContactFields)('$id', (rule) => {
  const atCustomer = { lifecyclestage: 'customer' };

  it('finds an empty field and a placeholder, and passes a value', () => {
    const empty = rule.property === 'lifecyclestage' ? {} : atCustomer;
    expect(answerOf(rule, contact(empty))).toMatchObject({ severity: 'high', property: rule.property });
    expect(answerOf(rule, contact({ ...empty, [rule.property]: 'Select' }))).toMatchObject({
      state: 'finding',
      evidence: { value: 'Select' },
      verifiable: true,
    });
    expect(shortAnswer(rule, contact({ ...atCustomer, [rule.property]: 'Größe 山' }))).toBe(passes);
  });
});

it('takes a person’s word that what looks like a placeholder is right', () => {
  const scored = (firstname: string, verified: string) =>
    scoreHygiene(
      contact(
        { firstname, lastname: 'Doe', email: 'jane@northwind.com', lifecyclestage: 'subscriber' },
        {},
        { verifications: [{ property: 'firstname', value: verified, by: 'Rita Rep', at: now }] },
      ),
      hygieneDefaults,
      contactRules,
    ).findings.map(({ rule }) => rule);
  expect(scored('Test', 'Select')).toContain('contact_first_name_missing');
  expect(scored('Test', 'Test')).not.toContain('contact_first_name_missing');
  expect(scored('', '')).toContain('contact_first_name_missing');
});

it('counts every basis in law that HubSpot offers, also that none is needed', () => {
  const basis = (hs_legal_basis: string) =>
    shortAnswer(contactLegalBasisMissing, contact({ hs_legal_basis, lifecyclestage: 'customer' }));
  expect(basis('Not applicable')).toBe(passes);
  expect(basis('Select')).toEqual(found);
  expect(basis('n/a')).toEqual(found);
});

it('asks a subscriber only for what anybody needs', () => {
  const asked = missingContactFields.filter(
    (rule) => answerOf(rule, contact({ lifecyclestage: 'subscriber' })).state === 'finding',
  );
  expect(asked.map(({ property }) => property)).toEqual(['email', 'firstname', 'lastname']);
});

describe('what a missing field may be filled with', () => {
  it('takes a name from an address written first.last@ when the other name is known', () => {
    const first = (email: string, lastname: string) =>
      shortAnswer(contactFirstNameMissing, contact({ email, lastname }));
    expect(first('jane.doe@example.com', 'Doe')).toEqual({ firstname: 'Jane' });
    expect(first('doe_jane@example.com', 'Doe')).toEqual({ firstname: 'Jane' });
    expect(first('j.doe@example.com', 'Doe')).toEqual(found);
    expect(first('jane.doe@example.com', '')).toEqual(found);
    expect(first('jane.smith@example.com', 'Doe')).toEqual(found);
    expect(
      shortAnswer(
        contactLastNameMissing,
        contact({ email: 'élodie.petit@example.com', firstname: 'Élodie' }),
      ),
    ).toEqual({ lastname: 'Petit' });
  });

  it('says nothing about a name that stands in the other field', () => {
    const whole = contact({ firstname: 'Jane Doe', email: 'jane.doe@example.com' });
    expect(shortAnswer(contactLastNameMissing, whole)).toBe(notApplicable);
    expect(shortAnswer(contactFirstNameMissing, contact({ lastname: 'Doe, Jane' }))).toBe(notApplicable);
  });

  it('takes the country from a number with its calling code', () => {
    const country = (phone: string, more: Record<string, string> = {}, related = {}) =>
      shortAnswer(contactCountryMissing, contact({ lifecyclestage: 'lead', phone, ...more }, related));
    expect(country('+49 30 901820')).toEqual({ country: 'Germany' });
    expect(country('0044 20 7946 0123')).toEqual({ country: 'United Kingdom' });
    expect(country('030 901820')).toEqual(found);
    expect(country('+49 1')).toEqual(found);
    expect(country('+1 212 555 0123')).toEqual(found);
    expect(country('+49 30 901820', { mobilephone: '+33 6 12 34 56 78' })).toEqual(found);
    expect(country('030 901820', { mobilephone: '+33 6 12 34 56 78' })).toEqual(found);
    expect(country('Select', { mobilephone: '+33 6 12 34 56 78' })).toEqual({ country: 'France' });
    expect(country('+49 30 901820', { zip: '75001' })).toEqual(found);
    const portal = options('country', [['DE', 'Germany']]);
    expect(country('+49 30 901820', {}, portal)).toEqual({ country: 'DE' });
    expect(country('+33 1 42 68 53 00', {}, portal)).toEqual(found);
  });

  it('takes the company with the address’s domain, or else the primary one', () => {
    const companies = [
      company({ name: 'Northwind', domain: 'northwind.example' }),
      company({
        name: 'Silverlake',
        domain: 'silverlake.io',
        hs_additional_domains: 'silverlake.de;lake.io',
      }),
    ];
    const suggested = (email: string, near = companies) =>
      shortAnswer(contactCompanyMissing, contact({ lifecyclestage: 'lead', email }, { companies: near }));
    expect(suggested('jane@mail.lake.io')).toEqual({ company: 'Silverlake' });
    expect(suggested('jane@gmail.com')).toEqual({ company: 'Northwind' });
    expect(suggested('', [company({ name: null })])).toEqual(found);
    expect(suggested('jane@lake.io', [])).toEqual(found);
    expect(shortAnswer(contactCompanyMissing, contact({ lifecyclestage: 'lead' }))).toEqual(found);
  });

  it('takes the stage and the lead status from deals', () => {
    const near = (stage: string) => ({ deals: [deal(stage)], stages: pipelineStages });
    expect(shortAnswer(contactLifecycleStageMissing, contact({}, near('won')))).toEqual({
      lifecyclestage: 'customer',
    });
    expect(shortAnswer(contactLifecycleStageMissing, contact({}, near('open')))).toEqual({
      lifecyclestage: 'opportunity',
    });
    expect(shortAnswer(contactLifecycleStageMissing, contact({}, near('lost')))).toEqual(found);
    const opportunity = { lifecyclestage: 'opportunity' };
    expect(shortAnswer(contactLeadStatusMissing, contact(opportunity, near('open')))).toEqual({
      hs_lead_status: 'OPEN_DEAL',
    });
    const portal = options('hs_lead_status', [['HOT', 'Hot']]);
    expect(
      shortAnswer(contactLeadStatusMissing, contact(opportunity, { ...near('open'), ...portal })),
    ).toEqual(found);
  });
});
