import { contacts as de } from '../../src/app/packages/core/src/hygiene/texts/de/contacts';
import { contacts as en } from '../../src/app/packages/core/src/hygiene/texts/en/contacts';
import { contacts as es } from '../../src/app/packages/core/src/hygiene/texts/es/contacts';
import { contacts as fr } from '../../src/app/packages/core/src/hygiene/texts/fr/contacts';
import { contacts as nl } from '../../src/app/packages/core/src/hygiene/texts/nl/contacts';
import { contacts as pt } from '../../src/app/packages/core/src/hygiene/texts/pt/contacts';
import type { ContactHygieneRuleId } from '@tandem/taxonomy';
import type { RuleTexts } from '../../src/app/packages/core/src/hygiene/texts/model';
import { contactRules } from '../../src/app/packages/core/src/hygiene/rules/contacts';

const languages = { en, de, es, fr, nl, pt };
const parts = ['title', 'reason', 'cost', 'fix'] as const;
const ids = contactRules.map(({ id }) => id as ContactHygieneRuleId);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe.each(Object.entries(languages))('texts about contacts in %s', (language, texts) => {
  it('exist for every rule, whole and short', () => {
    expect(Object.keys(texts).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      for (const part of parts) {
        const text = texts[id][part];
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(3);
        expect(text.length).toBeLessThan(150);
      }
    }
  });

  it('use the same evidence as in English', () => {
    const used = (of: RuleTexts) => parts.map((part) => placeholders(of[part]));
    for (const id of ids) expect([id, used(texts[id])]).toEqual([id, used(en[id])]);
  });

  it('are not English', () => {
    if (language === 'en') return;
    const same = ids.filter((id) => parts.slice(1).some((part) => texts[id][part] === en[id][part]));
    expect(same).toEqual([]);
  });
});
