import fc from 'fast-check';
import countries from 'i18n-iso-countries/index';
import {
  countryCodeOf,
  countryNameOf,
  nameCased,
  writtenCase,
} from '../../src/app/packages/core/src/hygiene/facts';
import { readPhone } from '../../src/app/packages/core/src/hygiene/facts/phone';

describe('casing of names', () => {
  it.each([
    ['MCDONALD', 'McDonald'],
    ["o'neill", "O'Neill"],
    ['O’NEILL', 'O’Neill'],
    ['VAN DER BERG', 'van der Berg'],
    ["van 't hoff", "van 't Hoff"],
    ['von der leyen', 'von der Leyen'],
    ['DE LA CRUZ', 'de la Cruz'],
    ['jean-luc', 'Jean-Luc'],
    ['Ó SÚILLEABHÁIN', 'Ó Súilleabháin'],
    ['IJSSELSTEIN', 'IJsselstein'],
    ['ijeoma', 'Ijeoma'],
    ['J.R. EWING', 'J.R. Ewing'],
    ['john iii', 'John III'],
    ['MACDONALD', 'MacDonald'],
    ['MACHADO', 'Machado'],
    ['ИВАНОВА', 'Иванова'],
    ['NG', 'Ng'],
    ['JP', 'JP'],
    ['o', 'O'],
    ['ŞAHİN', 'Şahin'],
    ['STRAUẞ', 'Strauß'],
  ])('%s is %s', (text, cased) => expect(nameCased(text)).toBe(cased));

  it.each([
    'LeBron',
    'McDonald',
    'DeShawn',
    'van Dyk',
    'IŞIK',
    'ilker şahin',
    'ΠΑΠΑΔΟΠΟΥΛΟΣ',
    '李',
    'علي',
    'გიორგი',
    '',
    '🙂',
  ])('leaves %s alone', (text) => expect(nameCased(text)).toBe(text));

  it('knows Turkish by the person’s language', () => {
    expect(nameCased('IRMAK', 'tr-TR')).toBe('Irmak');
    expect(nameCased('ALTIN', 'tr')).toBe('Altın');
    expect(nameCased('ilker', 'tr')).toBe('İlker');
  });

  it('is settled at once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cased = nameCased(text);
        expect(nameCased(cased)).toBe(cased);
      }),
    );
  });

  it.each([
    ['ANNA', 'upper'],
    ['anna', 'lower'],
    ['Anna', 'mixed'],
    ['李', null],
    ['გიორგი', null],
    ['42', null],
    ['GROß', 'upper'],
  ])('%s is written %s', (text, written) => expect(writtenCase(text)).toBe(written));
});

describe('countries', () => {
  it.each([
    ['Deutschland', 'DE'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['UAE', 'AE'],
    ['ประเทศไทย', 'TH'],
    ['中国', 'CN'],
    ['台灣', 'TW'],
    ['España', 'ES'],
    ['espana', 'ES'],
    ['Россия', 'RU'],
    ['日本', 'JP'],
    ['대한민국', 'KR'],
    ['مصر', 'EG'],
    ['Ελλάδα', 'GR'],
    ['ישראל', 'IL'],
    ['भारत', 'IN'],
    ['The Netherlands', 'NL'],
    ['Moldova, Republic of', 'MD'],
    ["Cote d'Ivoire", 'CI'],
    ['Česko', 'CZ'],
    ['Hong Kong S.A.R.', 'HK'],
    ['NA', 'NA'],
    ['na', null],
    ['Asia/Pacific Region', null],
    ['unknown', null],
    ['Narnia', null],
    ['constructor', null],
    ['🇩🇪', null],
  ])('%s is %s', (text, code) => expect(countryCodeOf(text)).toBe(code));

  it('read back from the name that they are suggested by', () => {
    for (const code of Object.keys(countries.getAlpha2Codes())) {
      expect(countryCodeOf(countryNameOf(code)!)).toBe(code);
    }
    expect(countryNameOf('ZZ')).toBeNull();
  });
});

describe('telephone numbers', () => {
  it('belong to no one country where two share the calling code', () => {
    expect(readPhone('+1 416 555 0123', null)).toMatchObject({
      valid: true,
      countryCode: null,
      callingCode: '1',
    });
    expect(readPhone('+1 416 555 0123', 'CA').countryCode).toBe('CA');
  });

  it('are read with exit codes, brackets and digits of other scripts', () => {
    for (const text of [
      '0044 20 7946 0123',
      'tel:+44-20-7946-0123',
      '(+44) (0)20 7946 0123',
      '＋44 20 7946 0123',
    ]) {
      expect(readPhone(text, null)).toMatchObject({ e164: '+442079460123', international: true });
    }
  });

  it('may be dialled although nobody knows their country', () => {
    expect(readPhone('020 7946 0123', null)).toMatchObject({ readable: true, valid: null, e164: null });
    expect(readPhone('call me', 'GB').readable).toBe(false);
  });

  it('are read from any text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(readPhone(text, 'US').text).toBe(text)));
  });
});
