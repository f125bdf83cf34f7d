import { hygieneDefaults } from '@tandem/taxonomy';
import { scoreHygiene } from '@tandem/core/hygiene';
import { combinedProbability } from '../../src/app/packages/core/src/hygiene/duplicates/combine';
import type { DuplicateCandidate, DuplicateReason } from '@tandem/core/hygiene';
import { duplicateEmail } from '../../src/app/packages/core/src/hygiene/rules/contacts/duplicate-email';
import { duplicateNameAndDomain } from '../../src/app/packages/core/src/hygiene/rules/contacts/duplicate-name-and-domain';
import { duplicatePhone } from '../../src/app/packages/core/src/hygiene/rules/contacts/duplicate-phone';
import { duplicateSimilarName } from '../../src/app/packages/core/src/hygiene/rules/contacts/duplicate-similar-name';
import { answerOf, contact, notApplicable, passes, shortAnswer } from './hygiene-contacts-subject';

const jane = { firstname: 'Jane', lastname: 'Doe', email: 'jane@example.com', phone: '+49 30 901820' };

const candidate = (
  id: string,
  reasons: DuplicateReason[],
  properties: Record<string, string> = { firstname: 'Jane', lastname: 'Doe' },
): DuplicateCandidate => ({
  id,
  probability: combinedProbability(reasons),
  reasons,
  properties,
});

const sameEmail: DuplicateReason = { kind: 'email', value: 'jane@example.com', probability: 1 };
const emailVariant: DuplicateReason = {
  kind: 'email_variant',
  value: 'jane+x@example.com',
  probability: 0.9,
};
const sameName: DuplicateReason = {
  kind: 'name_and_domain',
  value: 'Jane Doe, example.com',
  probability: 0.7,
};
const samePhone: DuplicateReason = { kind: 'phone', value: '+4930901820', probability: 0.5 };
const similarName: DuplicateReason = { kind: 'similar_name', value: 'Jayne Doe', probability: 0.3 };

describe.each([
  [duplicateEmail, sameEmail, 'high'],
  [duplicateEmail, emailVariant, 'high'],
  [duplicateNameAndDomain, sameName, 'high'],
  [duplicatePhone, samePhone, 'medium'],
  [duplicateSimilarName, similarName, 'low'],
] as const)('$0.id', (rule, reason, severity) => {
  it('leaves what speaks against the likeliest candidate, and names it', () => {
    const duplicates = [candidate('7', [{ ...reason, probability: 0.1 }]), candidate('8', [reason])];
    expect(answerOf(rule, contact(jane, { duplicates }))).toEqual({
      state: 'finding',
      severity,
      property: null,
      evidence: {
        value: reason.value,
        name: 'Jane Doe',
        id: '8',
        likelihood: Math.round(100 * reason.probability),
      },
      suggestions: [],
      verifiable: false,
      earned: 1 - reason.probability,
    });
  });

  it('passes when nobody is alike in that way', () => {
    expect(shortAnswer(rule, contact(jane, { duplicates: [] }))).toBe(passes);
    const other = candidate('7', [{ kind: 'domain', value: 'example.com', probability: 1 }]);
    expect(shortAnswer(rule, contact(jane, { duplicates: [other] }))).toBe(passes);
  });

  it('does not apply when nobody was looked for, or nothing can be compared', () => {
    expect(shortAnswer(rule, contact(jane))).toBe(notApplicable);
    expect(shortAnswer(rule, contact({}, { duplicates: [] }))).toBe(notApplicable);
  });
});

it('calls a candidate what it can: by name, address or id', () => {
  const called = (properties: Record<string, string>) =>
    answerOf(duplicateEmail, contact(jane, { duplicates: [candidate('7', [sameEmail], properties)] }));
  expect(called({ lastname: '山田' })).toMatchObject({ evidence: { name: '山田' } });
  expect(called({ email: 'jane@example.com' })).toMatchObject({ evidence: { name: 'jane@example.com' } });
  expect(called({})).toMatchObject({ evidence: { name: '7' } });
});

describe('a candidate for several reasons', () => {
  const rules = [duplicateEmail, duplicateNameAndDomain, duplicatePhone, duplicateSimilarName];

  it('belongs to the rule of its likeliest one, with the likelihood that it is listed with', () => {
    const duplicates = [candidate('8', [sameName, samePhone])];
    const { dimensions, findings } = scoreHygiene(contact(jane, { duplicates }), hygieneDefaults, rules);
    expect(findings).toMatchObject([
      { rule: 'duplicate_name_and_domain', evidence: { likelihood: 85 }, severity: 'high' },
    ]);
    expect(dimensions.uniqueness).toBeCloseTo(0.15);
  });

  it('can be likelier than another one for the same reason', () => {
    const duplicates = [candidate('7', [sameName]), candidate('8', [sameName, samePhone])];
    expect(answerOf(duplicateNameAndDomain, contact(jane, { duplicates }))).toMatchObject({
      evidence: { id: '8', likelihood: 85 },
    });
  });
});

it('makes the worst of several duplicates count once', () => {
  const duplicates = [candidate('7', [sameName]), candidate('8', [samePhone])];
  const rules = [duplicateEmail, duplicateNameAndDomain, duplicatePhone, duplicateSimilarName];
  const { dimensions, findings } = scoreHygiene(contact(jane, { duplicates }), hygieneDefaults, rules);
  expect(dimensions.uniqueness).toBeCloseTo(0.3);
  expect(findings.filter(({ points }) => points > 0)).toHaveLength(1);
});
