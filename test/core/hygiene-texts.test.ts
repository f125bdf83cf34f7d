import {
  allRules,
  hygieneLanguageOf,
  hygieneLanguages,
  hygieneSentencesFor,
  hygieneTexts,
} from '@tandem/core/hygiene';
import type { RuleTexts } from '@tandem/core/hygiene';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const parts = ['title', 'reason', 'cost', 'fix'] as const;
const textsOf = (language: (typeof hygieneLanguages)[number]) =>
  hygieneTexts(language).rules as Readonly<Record<string, RuleTexts | undefined>>;

describe.each(hygieneLanguages)('texts about data quality in %s', (language) => {
  it('speak of every rule that decides, in whole sentences', () => {
    for (const { id } of allRules) {
      const texts = textsOf(language)[id];
      expect([id, texts && parts.filter((part) => texts[part].trim() === '')]).toEqual([id, []]);
      expect([id, texts!.title]).toEqual([id, expect.stringMatching(/[^.]$/)]);
      expect([id, texts!.fix, texts!.cost]).toEqual([
        id,
        expect.stringMatching(/\.$/),
        expect.stringMatching(/\.$/),
      ]);
    }
  });

  it('use the same evidence as in English', () => {
    const english = textsOf('en');
    for (const [id, texts] of Object.entries(textsOf(language))) {
      for (const part of parts) {
        expect([id, part, placeholders(texts![part])]).toEqual([id, part, placeholders(english[id]![part])]);
      }
    }
    const { duplicates } = hygieneTexts(language);
    for (const text of Object.values(duplicates)) expect(placeholders(text)).toEqual(['value']);
  });
});

describe('sentences about data quality', () => {
  it('come in the reader’s language, with numbers and countries as written there', () => {
    const { finding, why, duplicate } = hygieneSentencesFor('de-AT');
    const { reason } = finding({
      rule: 'phone_of_other_country',
      evidence: { value: '+44 20 7946 0123', country: 'DE', phoneCountry: 'GB' },
    });
    expect(reason).toContain('Vereinigtes Königreich');
    expect(reason).toContain('Deutschland');
    expect(why({ why: 'typo' })).toBe('Sieht nach einem Tippfehler aus.');
    expect(duplicate({ kind: 'email', value: 'jane@example.com' })).toBe(
      'Gleiche E-Mail: „jane@example.com“.',
    );
  });

  it('fall back to English, whatever the locale', () => {
    expect(['pt_BR', 'PT', 'ja-JP', '', '***', 'en-us'].map(hygieneLanguageOf)).toEqual([
      'pt',
      'pt',
      'en',
      'en',
      'en',
      'en',
    ]);
    for (const locale of ['ja-JP', '', '***', 'x'.repeat(35)]) {
      expect(hygieneSentencesFor(locale).why({ why: 'typo' })).toBe('Looks like a slip of the keyboard.');
    }
  });

  it('take evidence as it is, also when it looks like a placeholder', () => {
    const { reason } = hygieneSentencesFor('en').finding({
      rule: 'phone_unreadable',
      evidence: { value: '$& {value} {constructor}' },
    });
    expect(reason).toBe('“$& {value} {constructor}” cannot be dialled.');
  });

  it('name the placeholder that stands where something is missing', () => {
    const { finding } = hygieneSentencesFor('en');
    const rule = 'contact_last_name_missing';
    expect(finding({ rule, evidence: {} }).reason).toBe('No last name is on record.');
    expect(finding({ rule, evidence: { value: 'test' } }).reason).toMatch(/^“test” stands there/);
    const owner = finding({ rule: 'owner_deactivated', evidence: { value: '79113' } });
    expect(owner.reason).not.toContain('79113');
  });

  it('group the digits of numbers', () => {
    const evidence = { value: 'x', days: 12_345 };
    expect(hygieneSentencesFor('en').finding({ rule: 'email_unverified', evidence }).reason).toContain(
      '12,345',
    );
    expect(hygieneSentencesFor('fr').finding({ rule: 'email_unverified', evidence }).reason).not.toContain(
      '12345',
    );
  });
});
