import { hygieneDefaults } from '@tandem/taxonomy';
import type { HygieneRuleId } from '@tandem/taxonomy';
import { scoreHygiene } from '@tandem/core/hygiene';
import { emailDisposable } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-disposable';
import { emailDomainTypo } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-domain-typo';
import { emailFreeMail } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-free-mail';
import { emailInvalid } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-invalid';
import { emailRoleAddress } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-role-address';
import { emailUndeliverable } from '../../src/app/packages/core/src/hygiene/rules/contacts/email-undeliverable';
import {
  answerOf,
  company,
  contact,
  found,
  notApplicable,
  day,
  now,
  passes,
  shortAnswer,
} from './hygiene-contacts-subject';

const withEmail = (email: string, more: Record<string, string> = {}) => contact({ email, ...more });

/** Addresses that people have and that no rule may call wrong. */
const realAddresses = [
  'jane.doe@example.com',
  "sean.o'neill+news@example.co.uk",
  'JANE@EXAMPLE.COM',
  'jürgen@müller.example.de',
  '山田@例え.jp',
  'иван@почта.рф',
  'j@x.io',
  'a.very.long.local.part.of.an.address@sub.domain.example.org',
];

describe.each([emailInvalid, emailDomainTypo, emailRoleAddress, emailFreeMail, emailDisposable])(
  '$id',
  (rule) => {
    it.each(realAddresses)('passes %s', (email) => {
      expect(shortAnswer(rule, withEmail(email))).toBe(passes);
    });

    it('does not apply without an address', () => {
      expect(shortAnswer(rule, withEmail(''))).toBe(notApplicable);
      expect(shortAnswer(rule, withEmail('n/a'))).toBe(notApplicable);
      expect(shortAnswer(rule, contact({ email: null }))).toBe(notApplicable);
    });
  },
);

describe('an address that cannot be right', () => {
  it.each([
    ['Jane Doe <jane@example.com>', 'jane@example.com'],
    ['mailto:jane@example.com', 'jane@example.com'],
    ['jane@example.com;', 'jane@example.com'],
    ['jane @ example.com', 'jane@example.com'],
    ['jane@example.com.', 'jane@example.com'],
    ['jane@northwind,com', 'jane@northwind.com'],
    ['jane@@northwind.com', 'jane@northwind.com'],
    ['jane@northwind..com', 'jane@northwind.com'],
    ['jane@northwind,co,uk', 'jane@northwind.co.uk'],
  ])('suggests the address within %j', (email, suggested) => {
    expect(shortAnswer(emailInvalid, withEmail(email))).toEqual({ email: suggested });
  });

  it.each([
    'jane.example.com',
    'jane..doe@example.com',
    'jane@@example',
    'jane@doe@example.com',
    'jane@,com',
    'jane@example',
    'jane@mailserver.local',
    'jane@company.invalid',
    'one@example.com, two@example.com',
    'call me',
    '😀',
    `${'x'.repeat(65_000)}@example.com`,
    '<script>alert(1)</script>',
  ])('is found in %j', (email) => {
    expect(shortAnswer(emailInvalid, withEmail(email))).toEqual(found);
  });

  it('leaves slips of domains to their rule, valid or not', () => {
    for (const email of ['jane@gmail.con', 'jane@gmail,com', 'jane@gmail..com']) {
      expect(shortAnswer(emailInvalid, withEmail(email))).toBe(notApplicable);
      expect(shortAnswer(emailDomainTypo, withEmail(email))).toEqual({ email: 'jane@gmail.com' });
    }
  });

  it('does not suggest an address of another company', () => {
    const near = (email: string) =>
      contact({ email }, { companies: [company({ name: 'Northwind', domain: 'northwind.com' })] });
    expect(shortAnswer(emailInvalid, near('jane@@northwind.com'))).toEqual({ email: 'jane@northwind.com' });
    expect(shortAnswer(emailInvalid, near('jane@@silverlake.io'))).toEqual(found);
    expect(shortAnswer(emailInvalid, near('Jane <jane@silverlake.io>'))).toEqual(found);
  });

  it('may not be called right', () => {
    expect(answerOf(emailInvalid, withEmail('jane@@example.com'))).toMatchObject({
      severity: 'high',
      verifiable: false,
    });
  });
});

describe('a mistyped domain', () => {
  it.each([
    ['Jane.Doe@gmial.com', 'Jane.Doe@gmail.com'],
    ['jane@hotmial.com', 'jane@hotmail.com'],
    ['jane@outlok.com', 'jane@outlook.com'],
  ])('is found in %s', (email, suggested) => {
    expect(answerOf(emailDomainTypo, withEmail(email))).toMatchObject({ severity: 'high', verifiable: true });
    expect(shortAnswer(emailDomainTypo, withEmail(email))).toEqual({ email: suggested });
  });

  it('is found against the domain of an associated company', () => {
    const companies = [company({ domain: 'northwind.example.com' }), company({ domain: 'silverlake.io' })];
    expect(shortAnswer(emailDomainTypo, contact({ email: 'jane@silverlkae.io' }, { companies }))).toEqual({
      email: 'jane@silverlake.io',
    });
    expect(shortAnswer(emailDomainTypo, contact({ email: 'jane@silverlake.io' }, { companies }))).toBe(
      passes,
    );
    expect(shortAnswer(emailDomainTypo, contact({ email: 'jane@goldenlake.io' }, { companies }))).toBe(
      passes,
    );
  });
});

describe('whose mailbox it is', () => {
  it.each(['info@example.com', 'Sales@example.com', 'no-reply@example.com'])(
    'finds a role in %s',
    (email) => {
      expect(answerOf(emailRoleAddress, withEmail(email))).toMatchObject({
        state: 'finding',
        verifiable: true,
      });
    },
  );

  it('finds private and throw-away addresses, and not one in the other', () => {
    expect(answerOf(emailFreeMail, withEmail('jane@gmail.com'))).toMatchObject({
      severity: 'low',
      evidence: { domain: 'gmail.com' },
    });
    expect(answerOf(emailDisposable, withEmail('jane@mailinator.com'))).toMatchObject({ severity: 'high' });
    expect(shortAnswer(emailFreeMail, withEmail('jane@mailinator.com'))).toBe(passes);
    expect(shortAnswer(emailDisposable, withEmail('jane@gmail.com'))).toBe(passes);
    expect(answerOf(emailDisposable, withEmail('jane@gmial.com')).state).toBe('not_applicable');
    const asMeant = { property: 'email', value: 'jane@gmial.com', by: 'Rita Vale', at: now };
    const said = (rule: HygieneRuleId) =>
      scoreHygiene(
        contact({ email: 'jane@gmial.com' }, {}, { verifications: [{ ...asMeant, rule }] }),
        hygieneDefaults,
        [emailDisposable, emailDomainTypo],
      ).findings.map((finding) => finding.rule);
    expect(said('email_domain_typo')).toEqual([]);
    expect(said('email_free_mail')).toEqual(['email_domain_typo']);
  });
});

describe('an address that e-mails do not reach', () => {
  const check = (properties: Record<string, string>) =>
    answerOf(emailUndeliverable, withEmail('jane@example.com', properties));

  it.each([
    [{ hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER' }, 'high', 'Unknown user'],
    [{ hs_email_hard_bounce_reason_enum: 'SPAM' }, 'medium', 'Spam'],
    [{ hs_email_hard_bounce_reason_enum: 'SPAM', hs_email_bad_address: 'true' }, 'high', 'Spam'],
    [{ hs_email_bad_address: 'true' }, 'high', 'Invalid email address'],
    [{ hs_email_quarantined: 'true' }, 'medium', 'Email address quarantined'],
    [{ hs_email_quarantined: 'true', hs_email_quarantined_reason: 'GRAYMAIL' }, 'medium', 'Graymail'],
    [{ hs_email_bounce: '2', hs_email_delivered: '0' }, 'medium', 'Marketing emails bounced'],
  ])('is found from %j', (properties, severity, reason) => {
    expect(check(properties as Record<string, string>)).toMatchObject({
      state: 'finding',
      severity,
      property: 'email',
      evidence: { reason },
    });
  });

  describe('is told apart from an earlier one', () => {
    const bounced = { email: 'jane@example.com', hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER' };
    const flagged = { email: 'jane@example.com', hs_email_bounce: '2', hs_email_bad_address: 'true' };
    const checkAt = (properties: Record<string, string>, emailAt: number, saidAt: number) => {
      const said = Object.keys(properties).map((name) => [name, name === 'email' ? emailAt : saidAt]);
      return answerOf(emailUndeliverable, contact(properties, {}, { setAt: Object.fromEntries(said) }));
    };

    it('which HubSpot’s word is about, when the present one was written later', () => {
      for (const properties of [bounced, flagged]) {
        expect(checkAt(properties, now - day, now - 2 * day)).toEqual({ state: notApplicable });
      }
    });

    it('and a word on the present one stands, which nobody can call right', () => {
      for (const saidAt of [now - 2 * day, now - day]) {
        const answer = checkAt(bounced, now - 2 * day, saidAt);
        expect(answer).toMatchObject({ state: 'finding', severity: 'high', verifiable: false });
      }
    });

    it('by a person, where history does not tell', () => {
      expect(answerOf(emailUndeliverable, contact(bounced))).toMatchObject({ verifiable: true });
      const setAt = { email: now - day };
      expect(answerOf(emailUndeliverable, contact(bounced, {}, { setAt }))).toMatchObject({
        state: 'finding',
        verifiable: true,
      });
    });
  });

  it('passes once something arrived or HubSpot called the address good', () => {
    expect(check({ hs_email_delivered: '3', hs_email_bounce: '1' })).toMatchObject({ state: 'pass' });
    expect(check({ hs_email_bad_address: 'false' })).toMatchObject({ state: 'pass' });
  });

  it('says nothing where the address is miswritten, until a person calls it right', () => {
    const bounced = { hs_email_bad_address: 'true' };
    for (const email of ['jane@gmial.com', 'jane@@example.com', 'jane@mailserver.local']) {
      expect(shortAnswer(emailUndeliverable, withEmail(email, bounced))).toBe(notApplicable);
    }
    const email = 'jane@gmial.com';
    const verifications = [{ property: 'email', value: email, by: 'Rita Vale', at: now }];
    expect(shortAnswer(emailUndeliverable, contact({ email, ...bounced }, {}, { verifications }))).toEqual(
      found,
    );
  });

  it('does not apply while HubSpot has said nothing, or without an address', () => {
    expect(check({})).toEqual({ state: notApplicable });
    expect(check({ hs_email_bounce: 'many' })).toEqual({ state: notApplicable });
    expect(answerOf(emailUndeliverable, contact({ hs_email_bad_address: 'true' }))).toEqual({
      state: notApplicable,
    });
  });
});
