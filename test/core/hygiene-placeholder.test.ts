import fc from 'fast-check';
import { isPlaceholder } from '../../src/app/packages/core/src/hygiene/facts';

describe('a placeholder', () => {
  it.each([
    ...[
      'Select',
      'Please select',
      '--Select--',
      '-None-',
      'n/a',
      'N/A',
      'N.A.',
      'na',
      'none',
      'null',
      'NULL',
      'undefined',
    ],
    ...[
      'unknown',
      'UNKNOWN',
      'test',
      'testone',
      'Test 123',
      'test user',
      'testtest',
      'asdf',
      'qwerty',
      'azerty',
      'asdasd',
    ],
    ...[
      'xxx',
      'XX',
      '...',
      '---',
      '-',
      '?',
      '0000',
      '1234567890',
      '#N/A',
      '#REF!',
      '[object Object]',
      '{{first_name}}',
    ],
    ...[
      '*|FNAME|*',
      '%FIRSTNAME%',
      'k.A.',
      'n.v.t.',
      'Keine Angabe',
      'Sélectionnez',
      'Ninguno',
      'Não informado',
      'brak',
    ],
    ...[
      'не указано',
      '選択してください',
      '未入力',
      '请选择',
      '未知',
      '선택하세요',
      'غير معروف',
      'לא ידוע',
      'अज्ञात',
      'ไม่ระบุ',
    ],
    ...['  Select  ', '(unknown)', '“none”', 'tbd', 'first name'],
  ])('is %s', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    ...[
      'Testa',
      'Testarossa',
      'Nulla',
      'Xu',
      'Ng',
      'O',
      'Noor',
      'Nunez',
      'Selectron',
      'Tess',
      'Azer',
      'Wertz',
      'Ertz',
    ],
    ...[
      'Unknown Worlds',
      'None of the above applies',
      'Other',
      'No',
      '0',
      '5',
      '12345',
      '2024',
      'A1',
      '❤',
      '👍',
      'C++',
    ],
    ...['李', 'Ана', 'علي', 'R&D', 'IT', 'HR', 'Bob', 'Anna', 'Aaa Bbb', 'Hannah', '$100', ''],
  ])('is not %s', (text) => expect(isPlaceholder(text)).toBe(false));

  it.each([
    ['Null', 'lastname'],
    ['Na', 'lastname'],
    ['Tester', 'lastname'],
    ['Bar', 'city'],
    ['Leer', 'city'],
    ['ABC', 'company'],
    ['AAA', 'name'],
    ['NA', 'country'],
    ['12345', 'zip'],
    ['22222', 'zip'],
    ['111111', 'amount'],
    ['Test Lead', 'jobtitle'],
    ['test lead', 'jobtitle'],
    ['tester', 'jobtitle'],
    ['미정', 'firstname'],
    ['Nothing', 'name'],
    ['Undefined', 'company'],
    ['Missing', 'name'],
    ['TBC', 'name'],
    ['ASD', 'company'],
    ['XYZ', 'name'],
    ['Not applicable', 'hs_legal_basis'],
  ])('%s is what people call things in %s', (text, property) =>
    expect(isPlaceholder(text, property)).toBe(false),
  );

  it.each([
    ['null', 'lastname'],
    ['test company', 'jobtitle'],
    ['Test Lead', 'firstname'],
    ['미정', 'city'],
    ['nothing', 'name'],
    ['NOTHING', 'name'],
    ['Nothing', 'firstname'],
    ['xyz', 'company'],
    ['TBD', 'name'],
    ['XYZ', 'lastname'],
    ['Not applicable', 'jobtitle'],
    ['Select', 'hs_legal_basis'],
    ['NULL', 'lastname'],
    ['NA', 'company'],
    ['na', 'country'],
    ['00000', 'zip'],
    ['1111111', 'phone'],
    ['123-456-7890', 'phone'],
    ['+1 (000) 000-0000', 'mobilephone'],
  ])('%s says nothing in %s', (text, property) => expect(isPlaceholder(text, property)).toBe(true));

  it.each([
    'test@test.com',
    'none@none.com',
    'a@a.com',
    'no-email@example.com',
    'asdf@asdf.com',
    'asdf@gmail.com',
    'test123@gmail.com',
    'unknown@yahoo.de',
    'user@domain.com',
    'name@company.com',
  ])('%s was made up', (address) => expect(isPlaceholder(address, 'email')).toBe(true));
  it.each([
    'jane.doe@example.com',
    'test@northwind.example',
    'asdf@northwind.com',
    'user@northwind.com',
    'bar@gmail.com',
    'jane@domain.com',
    'info@abc.com',
    'x@y.com',
    'hi@anna.com',
  ])('%s may be an address', (address) => expect(isPlaceholder(address, 'email')).toBe(false));

  it('is decided for any text, in time that does not grow with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => {
        expect(typeof isPlaceholder(text, name)).toBe('boolean');
      }),
    );
    expect(isPlaceholder('x'.repeat(65_536))).toBe(false);
  });
});
