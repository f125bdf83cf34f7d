import { jobTitleInWrongCase } from '../../src/app/packages/core/src/hygiene/rules/contacts/job-title-in-wrong-case';
import { jobTitleNotATitle } from '../../src/app/packages/core/src/hygiene/rules/contacts/job-title-not-a-title';
import { languageUnrecognised } from '../../src/app/packages/core/src/hygiene/rules/contacts/language-unrecognised';
import { answerOf, contact, found, notApplicable, passes, shortAnswer } from './hygiene-contacts-subject';

const withTitle = (jobtitle: string, more: Record<string, string> = {}) => contact({ jobtitle, ...more });

describe('a job title', () => {
  it.each([
    'Sales Manager',
    'CEO',
    'CEO & CTO',
    'VP of IT',
    'Head of R&D',
    'directeur commercial',
    'Leiter Einkauf',
    'Geschäftsführer',
    '営業部長',
    '销售经理',
    'مدير المبيعات',
    'Директор',
    'Mgr.',
    'Senior Vice President, Global Partnerships and Alliances, Europe, Middle East and Africa',
    'ASP.NET Developer',
    'Senior .NET Engineer',
    'ADO.net Consultant',
  ])('passes as %s', (jobtitle) => {
    expect(shortAnswer(jobTitleInWrongCase, withTitle(jobtitle))).toBe(passes);
    expect(shortAnswer(jobTitleNotATitle, withTitle(jobtitle))).toBe(passes);
  });

  it.each([
    ['SALES MANAGER', 'Sales Manager'],
    ['HEAD OF IT', 'Head of IT'],
    ['VP MARKETING EMEA', 'VP Marketing EMEA'],
    ['DIRECTEUR DES VENTES', 'Directeur des Ventes'],
    ['GESCHÄFTSFÜHRER', 'Geschäftsführer'],
    ['ДИРЕКТОР ПО ПРОДАЖАМ', 'Директор По Продажам'],
    ['R&D ENGINEER', 'R&D Engineer'],
  ])('that shouts, %s, is suggested as %s', (jobtitle, suggested) => {
    expect(shortAnswer(jobTitleInWrongCase, withTitle(jobtitle))).toEqual({ jobtitle: suggested });
  });

  it.each([
    'jane@example.com',
    '+49 30 901820',
    '№ 1',
    'Mr.',
    'Señora',
    'www.example.com',
    'very '.repeat(40),
    'acme.net',
  ])('is something else in %j', (jobtitle) => {
    expect(shortAnswer(jobTitleNotATitle, withTitle(jobtitle))).toEqual(found);
    expect(answerOf(jobTitleNotATitle, withTitle(jobtitle))).toMatchObject({ verifiable: true });
  });

  it('is something else when it repeats the name, the company or the place', () => {
    const neighbours: Array<Record<string, string>> = [
      { lastname: 'Doe' },
      { company: 'DOE' },
      { city: 'doe' },
      { firstname: '★ Doe ★' },
    ];
    for (const more of neighbours) {
      expect(shortAnswer(jobTitleNotATitle, withTitle('Doe', more))).toEqual(found);
    }
    expect(shortAnswer(jobTitleNotATitle, withTitle('Baker', { lastname: 'Cook' }))).toBe(passes);
  });

  it('does not apply when empty or a placeholder', () => {
    for (const jobtitle of ['', 'n/a']) {
      expect(shortAnswer(jobTitleInWrongCase, withTitle(jobtitle))).toBe(notApplicable);
      expect(shortAnswer(jobTitleNotATitle, withTitle(jobtitle))).toBe(notApplicable);
    }
  });
});

describe('a preferred language', () => {
  const check = (value: string) => shortAnswer(languageUnrecognised, contact({ hs_language: value }));

  it.each(['en', 'de', 'pt-br', 'zh_Hant', 'es-419', 'zh-hant-tw', 'EN', 'fil', 'ckb'])(
    'passes as %s',
    (value) => {
      expect(check(value)).toBe(passes);
    },
  );

  it.each([
    ['German', 'de'],
    ['deutsch', 'de'],
    ['Français', 'fr'],
    ['日本語', 'ja'],
    ['العربية', 'ar'],
  ])('is suggested as a code for %s', (value, code) => {
    expect(check(value)).toEqual({ hs_language: code });
  });

  it.each(['xq', 'zqx', 'Klingonese', '12', '<b>', 'e'])('is none in %s', (value) => {
    expect(check(value)).toEqual(found);
  });

  it('does not apply when empty, or where the portal offers options', () => {
    expect(check('')).toBe(notApplicable);
    const property = {
      name: 'hs_language',
      label: 'Preferred language',
      type: 'enumeration',
      fieldType: 'select',
      writable: true,
      options: [{ value: 'de', label: 'German', hidden: false }],
    };
    const related = { properties: new Map([['hs_language', property]]) };
    expect(shortAnswer(languageUnrecognised, contact({ hs_language: 'xx' }, related))).toBe(notApplicable);
  });
});
