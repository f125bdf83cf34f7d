import { contactFirstNameMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-first-name-missing';
import { contactLastNameMissing } from '../../src/app/packages/core/src/hygiene/rules/contacts/contact-last-name-missing';
import { firstAndLastNameEqual } from '../../src/app/packages/core/src/hygiene/rules/contacts/first-and-last-name-equal';
import { fullNameInOneField } from '../../src/app/packages/core/src/hygiene/rules/contacts/full-name-in-one-field';
import { nameInWrongCase } from '../../src/app/packages/core/src/hygiene/rules/contacts/name-in-wrong-case';
import { nameWithAddress } from '../../src/app/packages/core/src/hygiene/rules/contacts/name-with-address';
import { nameWithSymbols } from '../../src/app/packages/core/src/hygiene/rules/contacts/name-with-symbols';
import {
  answerOf,
  contact,
  found,
  notApplicable,
  now,
  passes,
  shortAnswer,
} from './hygiene-contacts-subject';

const named = (firstname: string, lastname: string, email = '') => contact({ firstname, lastname, email });

/** Names that people have and that no rule about names may touch. */
const realNames: Array<[string, string]> = [
  ['Sean', 'O’Neill'],
  ['Conan', "O'Brien"],
  ['Anna', 'van der Berg'],
  ['Ronald', 'McDonald'],
  ['LeBron', 'James'],
  ['J', 'Doe'],
  ['AJ', 'Styles'],
  ['Testa', 'Nulla'],
  ['Jean-Luc', 'Picard'],
  ['Mary Ann', 'Smith'],
  ['María José', 'Núñez de la Cruz'],
  ['Jürgen', 'Weiß'],
  ['Łukasz', 'Żółć'],
  ['Nguyễn', 'Thị Minh Khai'],
  ['Robert (Bob)', 'Smith Jr.'],
  ['Martin Luther', 'King, Jr.'],
  ['Gabriel·la', 'Pi i Margall'],
  ['محمد', 'بن سلمان'],
  ['فاطمه', 'می\u200cرود'],
  ['太郎', '山田'],
  ['ジョン・', 'スミス'],
  ['伟', '王'],
  ['Владимир', 'Кузнецов'],
  ['Ελένη', 'Παπαδοπούλου'],
  ['יעל', 'כהן'],
  ['प्रिया', 'शर्मा'],
  ['김', '민준'],
];

describe.each([nameInWrongCase, nameWithAddress, nameWithSymbols, fullNameInOneField, firstAndLastNameEqual])(
  '$id',
  (rule) => {
    it.each(realNames)('leaves %s %s alone', (first, last) => {
      expect(shortAnswer(rule, named(first, last))).toBe(passes);
    });

    it('does not apply without names, or to placeholders that are no names', () => {
      expect(shortAnswer(rule, named('', ''))).toBe(notApplicable);
      expect(shortAnswer(rule, named('n/a', 'Select'))).toBe(notApplicable);
    });
  },
);

describe('a name in the wrong case', () => {
  it.each([
    ['JANE', 'DOE', { firstname: 'Jane', lastname: 'Doe' }],
    ['jane', 'Doe', { firstname: 'Jane' }],
    ['Sean', "o'neill", { lastname: "O'Neill" }],
    ['Jan', 'VAN DER BERG', { lastname: 'van der Berg' }],
    ['владимир', 'Кузнецов', { firstname: 'Владимир' }],
    ['ÉLODIE', 'Petit', { firstname: 'Élodie' }],
  ])('suggests the usual writing of %s %s', (first, last, suggested) => {
    expect(shortAnswer(nameInWrongCase, named(first, last))).toEqual(suggested);
  });

  it.each([
    [{ hs_language: 'tr' }, { lastname: 'Yılmaz' }],
    [{ hs_language: 'tr_TR', country: 'Germany' }, { lastname: 'Yılmaz' }],
    [{ country: 'Turkey' }, { lastname: 'Yılmaz' }],
    [{ country: 'Azerbaijan', hs_language: 'n/a' }, { lastname: 'Yılmaz' }],
    [{ country: 'Turkey', hs_language: 'en' }, passes],
    [{ country: 'Germany' }, { lastname: 'Yilmaz' }],
    [{ hs_language: 'trv' }, { lastname: 'Yilmaz' }],
  ])('gives YILMAZ the i of the person’s language: %j', (more, suggested) => {
    const subject = contact({ firstname: 'Can', lastname: 'YILMAZ', ...(more as Record<string, string>) });
    expect(shortAnswer(nameInWrongCase, subject)).toEqual(suggested);
  });

  it('speaks of the other name once a person called one right', () => {
    const subject = contact(
      { firstname: 'bell', lastname: 'HOOKS' },
      {},
      { verifications: [{ property: 'firstname', value: 'bell', by: 'Rita Vale', at: now }] },
    );
    expect(answerOf(nameInWrongCase, subject)).toMatchObject({ property: 'lastname', verifiable: true });
  });
});

describe('a name with an address', () => {
  it.each([
    ['jane.doe@example.com', 'Doe', 'jane.doe@example.com', { firstname: 'Jane' }],
    ['Jane Doe <jane@example.com>', '', '', { firstname: 'Jane Doe' }],
    ['Win now www.example.com', 'Smith', '', found],
    ['Jane', 'https://example.com/win', '', found],
    ['example.com', 'Doe', '', found],
  ])('is found in %j %j', (first, last, email, suggested) => {
    expect(shortAnswer(nameWithAddress, named(first, last, email))).toEqual(suggested);
  });

  it.each([
    ['P.de Vries', ''],
    ['O.de Oliveira', 'Costa'],
    ['Jan', 'M.De'],
    ['Chr.de Boer', ''],
  ])('is not %j %j', (first, last) => {
    expect(shortAnswer(nameWithAddress, named(first, last))).toBe(passes);
  });

  it('may be called right, and then the other name is looked at', () => {
    const names = { firstname: 'acme.com', lastname: 'win.org' };
    expect(answerOf(nameWithAddress, contact(names))).toMatchObject({
      property: 'firstname',
      verifiable: true,
    });
    const verifications = [{ property: 'firstname', value: 'acme.com', by: 'Rita Vale', at: now }];
    expect(answerOf(nameWithAddress, contact(names, {}, { verifications }))).toMatchObject({
      property: 'lastname',
    });
  });

  it('is left to that rule by the others', () => {
    const subject = named('JANE1@EXAMPLE.COM', 'Doe');
    expect(shortAnswer(nameWithSymbols, subject)).toBe(passes);
    expect(shortAnswer(nameInWrongCase, subject)).toBe(passes);
  });
});

describe('a name with symbols', () => {
  it.each([
    ['Anna3', 'Berg', { firstname: 'Anna' }],
    ['★ Jane ★', 'Doe', { firstname: 'Jane' }],
    ['Jane', 'Doe 👩‍💻', { lastname: 'Doe' }],
    ['Jane ❤️', 'Doe', { firstname: 'Jane' }],
    ['J0hn', 'Doe', found],
    ['Jane3', 'JANE', found],
    ['Ann & Bob', 'Miller', found],
    ['太郎①', '山田', { firstname: '太郎' }],
    ['٣محمد', 'علي', { firstname: 'محمد' }],
    ['12345', 'Doe', found],
  ])('is found in %s %s', (first, last, suggested) => {
    expect(shortAnswer(nameWithSymbols, named(first, last))).toEqual(suggested);
  });
});

describe('a whole name in one field', () => {
  it.each([
    ['Jane Doe', '', 'jane.doe@example.com', { firstname: 'Jane', lastname: 'Doe' }],
    ['Jane Doe', '', 'JaneDoe2@example.com', { firstname: 'Jane', lastname: 'Doe' }],
    ['Jane Doe', '', 'jdoe@example.com', { firstname: 'Jane', lastname: 'Doe' }],
    ['José Núñez', '', 'jose_nunez@example.com', { firstname: 'José', lastname: 'Núñez' }],
    ['Zhang Wei', '', 'wei.zhang@example.cn', { firstname: 'Wei', lastname: 'Zhang' }],
    ['Doe, Jane', '', '', { firstname: 'Jane', lastname: 'Doe' }],
    ['', 'Doe, Jane', '', { firstname: 'Jane', lastname: 'Doe' }],
    ['Jan van der Berg', '', '', { firstname: 'Jan', lastname: 'van der Berg' }],
    ['Nagy Anna', '', 'anna.nagy@example.hu', { firstname: 'Anna', lastname: 'Nagy' }],
    ['', 'Jane Doe', 'jane.doe@example.com', { firstname: 'Jane', lastname: 'Doe' }],
    ['Ana Lucía Pérez Gómez', '', '', found],
    ['Jane Doe', 'Doe', '', { firstname: 'Jane', lastname: 'Doe' }],
    ['Jane', 'Jane Doe', '', { firstname: 'Jane', lastname: 'Doe' }],
    ['Jane Doe', 'jane doe', '', found],
    ['Jane Doe', 'jane doe', 'jane.doe@example.com', { firstname: 'Jane', lastname: 'Doe' }],
    ['Иван Петров', '', 'иван.петров@почта.рф', { firstname: 'Иван', lastname: 'Петров' }],
    ['n/a', 'Doe, Jane', '', { firstname: 'Jane', lastname: 'Doe' }],
  ])('is found in %j %j', (first, last, email, suggested) => {
    expect(shortAnswer(fullNameInOneField, named(first, last, email))).toEqual(suggested);
  });

  it.each([
    ['Mary Ann', ''],
    ['Jean Pierre', ''],
    ['María José', ''],
    ['', 'van Halen'],
    ['', 'García Márquez'],
    ['Jane D.', ''],
    ['Dr. Jane', ''],
    ['Robert (Bob)', ''],
    ['', 'de la Cruz'],
    ['Jane', ''],
    ['', '山田太郎'],
    ['Ana Paula', ''],
    ['Ana Paula', '', 'ana.paula@example.com'],
    ['Anna Lena', ''],
    ['Mei Ling', '', 'tan@example.sg'],
    ['Emma Rose', ''],
    ['Jan Willem', ''],
    ['Zhang Wei', ''],
    ['Jane Doe', '', 'sales@example.com'],
  ])('does not take %j %j for one: the other name is missing', (first, last, email = '') => {
    const subject = named(first!, last!, email);
    expect(shortAnswer(fullNameInOneField, subject)).toBe(passes);
    const missing = first === '' ? contactFirstNameMissing : contactLastNameMissing;
    expect(answerOf(missing, subject)).toMatchObject({ state: 'finding', evidence: {} });
  });
});

describe('first and last name the same', () => {
  it.each([
    ['Doe', 'doe', 'jane.doe@example.com', { firstname: 'Jane' }],
    ['Doe', 'Doe', 'doe@example.com', found],
    ['Doe', 'Doe', 'doe.doe@example.com', found],
    ['山田', '山田', '', found],
  ])('is found in %s %s', (first, last, email, suggested) => {
    expect(shortAnswer(firstAndLastNameEqual, named(first, last, email))).toEqual(suggested);
  });

  it('does not apply to one name, or to a whole name twice', () => {
    expect(shortAnswer(firstAndLastNameEqual, named('Jane', ''))).toBe(notApplicable);
    expect(shortAnswer(firstAndLastNameEqual, named('Jane Doe', 'Jane Doe'))).toBe(notApplicable);
  });
});
