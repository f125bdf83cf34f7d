import fc from 'fast-check';
import countries from 'i18n-iso-countries/index';
import {
  countryCodeOf,
  countryNameOf,
  nameCased,
  writtenCase,
} from '../../src/app/packages/core/src/hygiene/facts';
import { mistypedCountryOf } from '../../src/app/packages/core/src/hygiene/facts/country';
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
    ['__proto__', '__Proto__'],
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
    expect(nameCased('ÇİĞDEM', 'tr')).toBe('Çiğdem');
    expect(nameCased('DENIZ', 'tr')).toBe('DENIZ');
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
    ...Object.entries({
      US: 'États-Unis|Etats-Unis|Stati Uniti|Estados Unidos|アメリカ|米国|America|United States (USA)|US - United States',
      GB: 'İngiltere|Grossbritannien|England, UK|Royaume-Uni|Regno Unito',
      KR: '한국|Korea, South|Korea, Republic of|Korea, Rep.',
      KP: 'Korea, North|Korea, Democratic People’s Republic of',
      CD: 'Democratic Republic of Congo|Congo, Democratic Republic of the|Congo, Dem. Rep.|Congo (Kinshasa)',
      CG: 'Republic of the Congo|Congo, Rep.',
      TW: '臺灣|Republic of China|Taiwan, Province of China',
      CN: 'PR China|P.R. China|People’s Republic of China',
      IR: 'Iran, Islamic Republic of|Iran (Islamic Republic of)',
      BO: 'Bolivia (Plurinational State of)',
      VE: 'Venezuela (Bolivarian Republic of)',
      KN: 'St. Kitts and Nevis|St Kitts & Nevis',
      NL: 'Holanda|Netherlands (the)',
      VA: 'Vatican|Vatican City State',
      TZ: 'Tanzania, United Republic of',
      MD: 'Republic of Moldova',
      BS: 'Bahamas, The',
      IE: 'Ireland, Republic of',
      DE: 'Germany (DE)|Federal Republic of Germany',
    }).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as [string, string])),
    ['Georgia (US)', null],
    ['US/UK', null],
    ['Paris, France', null],
    ['Latin America', null],
    ['Republic', null],
    ['Congo, of', null],
    ['NA', 'NA'],
    ['na', null],
    ['Asia/Pacific Region', null],
    ['unknown', null],
    ['Narnia', null],
    ['constructor', null],
    ['🇩🇪', null],
  ])('%s is %s', (text, code) => expect(countryCodeOf(text)).toBe(code));

  it.each([
    ['Germnay', 'DE'],
    ['Phillipines', 'PH'],
    ['Philipinnes', 'PH'],
    ['Hollland', 'NL'],
    ['Americas', null],
    ['Narnia', null],
    ['Nigerr', null],
  ])('%s may have been meant as %s', (text, code) => expect(mistypedCountryOf(text)).toBe(code));

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
