import fc from 'fast-check';
import {
  domainTypoOf,
  isDisposableDomain,
  isFreeMailDomain,
  isRoleAddress,
} from '../../src/app/packages/core/src/hygiene/facts';
import { mailProviders } from '../../src/app/packages/core/src/hygiene/facts/mail-domains';

describe('a mistyped domain', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['gmail..com', 'gmail.com'],
    ['gmail,com', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.fr', 'hotmail.fr'],
    ['outlok.com', 'outlook.com'],
    ['yahooo.com', 'yahoo.com'],
    ['protonmial.com', 'protonmail.com'],
    ['t-online.d', 't-online.de'],
    ['northwind.con', 'northwind.com'],
  ])('%s was meant as %s', (domain, meant) => expect(domainTypoOf(domain)).toBe(meant));

  it.each([
    ...[
      'grail.com',
      'mail.com',
      'email.com',
      'ymail.com',
      'cloud.com',
      'aon.com',
      'gmail.de',
      'me.co',
      'live.co',
    ],
    ...[
      'example.com',
      'bund.de',
      'yandex.kz',
      'mailbox.org',
      'x',
      '',
      'münchen.de',
      '例え.jp',
      'constructor',
    ],
    ...['northwind.constructor', 'verizon.com', 'comcast.com', 'orange.com', 'free.com', 'web.com'],
  ])('is not %s', (domain) => expect(domainTypoOf(domain)).toBeNull());

  it('is never a provider’s own, nor the company’s', () => {
    for (const provider of mailProviders) expect(domainTypoOf(provider)).toBeNull();
    expect(domainTypoOf('gmial.com', ['gmial.com'])).toBeNull();
  });

  it('is not the same provider’s in Sweden or Bulgaria', () => {
    for (const provider of mailProviders) {
      const [label] = provider.split('.');
      for (const country of ['se', 'bg']) expect(domainTypoOf(`${label}.${country}`)).toBeNull();
    }
    expect(domainTypoOf('yahoo.ees')).toBe('yahoo.es');
  });

  it('is one of two addresses only where both have one name', () => {
    expect(domainTypoOf('gmail.com, gmail.de')).toBe('gmail.com');
    expect(domainTypoOf('northwind.con,silverlake.con')).toBeNull();
    expect(domainTypoOf('northwind.com,silverlake.con')).toBeNull();
  });

  it('may be one slip from the company’s, not a sister’s', () => {
    expect(domainTypoOf('northwnd.example', ['northwind.example'])).toBe('northwind.example');
    expect(domainTypoOf('northwind-us.example', ['northwind-uk.example'])).toBeNull();
    expect(domainTypoOf('acne.example', ['acme.example'])).toBeNull();
  });

  it('is decided for any text, and what was meant is not mistyped itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain()), (domain) => {
        const meant = domainTypoOf(domain.toLowerCase());
        if (meant !== null) expect(domainTypoOf(meant)).toBeNull();
      }),
    );
    expect(domainTypoOf('a.'.repeat(30_000))).toBeNull();
  });
});

describe('addresses of roles and of nobody', () => {
  it.each([
    'info@example.com',
    'sales.uk',
    'no-reply',
    'support2',
    'info+news',
    'marketing-team',
    'Büro',
    'accounts-payable',
  ])('%s belongs to a role', (address) => expect(isRoleAddress(address)).toBe(true));
  it.each(['it.ramos', 'post.jane', 'jane', 'mark', 'hr.meier', 'infantino', 'd.office', 'o', '李', ''])(
    '%s may be a person’s',
    (address) => expect(isRoleAddress(address)).toBe(false),
  );
  it.each([
    ...'hotmail.dk hotmail.be hotmail.ch hotmail.no hotmail.fi hotmail.se hotmail.com.mx outlook.it'.split(
      ' ',
    ),
    ...'outlook.pt outlook.com.br live.dk live.no live.com.au yahoo.pl yahoo.com.ar yahoo.com.ph'.split(' '),
    ...'gmx.fr protonmail.ch aol.de mozmail.com appleid.com privaterelay.appleid.com xtra.co.nz'.split(' '),
  ])('knows private mailboxes of every country: %s', (domain) => expect(isFreeMailDomain(domain)).toBe(true));
  it.each([
    ...'outlook.health live.eu.com outlook.ai live.io yahoo.co hotmail.cm outlookhotels.dk live-music.dk'.split(
      ' ',
    ),
    ...'live.vu.edu.au sfgov.net twc.com gmial.com com.ar northwind.dk'.split(' '),
  ])('does not take others for one: %s', (domain) => expect(isFreeMailDomain(domain)).toBe(false));
  it('knows private mailboxes and those thrown away', () => {
    expect(
      ['gmail.com', 'gmx.ch', 'qq.com', 'seznam.cz', 'example.com', 'alibaba.com'].map(isFreeMailDomain),
    ).toEqual([true, true, true, true, false, false]);
    expect(['mailinator.com', 'x.mailinator.com', 'gmail.com', 'com', ''].map(isDisposableDomain)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
