import { subjectOf } from '@tandem/core/hygiene';
import { domainTypoOf } from '../../src/app/packages/core/src/hygiene/facts';
import { isWebAddress } from '../../src/app/packages/core/src/hygiene/facts/website';
import { companyDomainInvalid } from '../../src/app/packages/core/src/hygiene/rules/companies/company-domain-invalid';
import { emailInvalid } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-invalid';
import { answerOf, now } from './hygiene-shared-support';

/** What is said about a domain in an address, in a web address, and as a company's own. */
const saidOf = (domain: string) => [
  answerOf(emailInvalid, { email: `jane@${domain}` }).state,
  isWebAddress(`https://www.${domain}/`),
  answerOf(companyDomainInvalid, { domain }, { objectType: 'companies' }).state,
];

describe('endings of domains', () => {
  it.each(['northwind.com', 'northwind.co.uk', 'münchen.de', 'northwind.example', 'shop.northwind.test'])(
    'are known: %s',
    (domain) => expect(saidOf(domain)).toEqual(['pass', true, 'pass']),
  );

  it.each(['northwind.qqq', 'northwind.invalid', 'northwind.local', 'northwind.examples', 'northwind.tset'])(
    'are unknown: %s',
    (domain) => expect(saidOf(domain)).toEqual(['finding', false, 'finding']),
  );

  it('are kept for examples, where slips of known domains are still seen', () => {
    expect(domainTypoOf('northwnid.example', ['northwind.example'])).toBe('northwind.example');
    const { facts } = subjectOf(
      { objectType: 'contacts', id: '1', properties: { email: 'j@a.b.example' } },
      now,
    );
    expect(facts.email).toMatchObject({ registrable: 'b.example', publicSuffix: 'example' });
  });
});
