import { findDuplicates } from '@tandem/core/hygiene';
import { judged, subject, type Properties } from './hygiene-duplicates-support';

describe('duplicates of a contact', () => {
  const jorg = { firstname: 'Jörg', lastname: 'Müller' };
  const jane = { firstname: 'Jane', lastname: 'Doe' };

  it.each<[string, Properties, Properties, string]>([
    [
      'the same address in other letters',
      { email: 'Jane@Example.com' },
      { email: 'jane@example.com' },
      'email 1: 1',
    ],
    [
      'a further address of one as the address of the other',
      { email: 'jane@example.com', hs_additional_emails: 'jd@example.org;x@example.org' },
      { email: 'jd@example.org' },
      'email 1: 1',
    ],
    [
      'dots and tags at Gmail',
      { email: 'jane.doe+news@gmail.com' },
      { email: 'janedoe@googlemail.com' },
      'email_variant 0.9: 0.9',
    ],
    [
      'mac.com and icloud.com',
      { email: 'jane@mac.com' },
      { email: 'jane@icloud.com' },
      'email_variant 0.9: 0.9',
    ],
    [
      'one name at two domains of a company',
      { email: 'jane.doe@example.com' },
      { email: 'jane.doe@example.de' },
      'email_variant 0.7: 0.7',
    ],
    [
      'a tag at a company',
      { email: 'jane.doe+x@example.com' },
      { email: 'jane.doe@example.com' },
      'email_variant 0.7: 0.7',
    ],
    [
      'name in another order and spelling at one domain',
      { ...jorg, email: 'jm@example.com' },
      { lastname: 'Mueller, Joerg', email: 'office.jm@example.com' },
      'name_and_domain 0.7: 0.7',
    ],
    [
      'accents left out',
      { ...jorg, email: 'r.one@example.com' },
      { firstname: 'Jorg', lastname: 'MULLER', email: 'r.two@example.com' },
      'name_and_domain 0.7: 0.7',
    ],
    [
      'Cyrillic and Latin letters',
      { firstname: 'Сергей', lastname: 'Иванов', email: 'r.one@example.com' },
      { firstname: 'Sergey', lastname: 'Ivanov', email: 'r.two@example.com' },
      'name_and_domain 0.7: 0.7',
    ],
    [
      'a Japanese name in one field',
      { lastname: '田中', firstname: '太郎', email: 'r.one@example.com' },
      { firstname: '田中 太郎', email: 'r.two@example.com' },
      'name_and_domain 0.7: 0.7',
    ],
    [
      'name and company without an address',
      { ...jane, company: 'Example GmbH & Co. KG' },
      { ...jane, company: 'EXAMPLE' },
      'name_and_domain 0.6: 0.6',
    ],
    [
      'a number written in two ways',
      { phone: '+49 30 901820' },
      { mobilephone: '0049 (30) 90-1820' },
      'phone 0.5: 0.5',
    ],
    [
      'a national number of a known country',
      { phone: '030 901820', country: 'Germany' },
      { phone: '+4930901820' },
      'phone 0.5: 0.5',
    ],
    [
      'name and number',
      { ...jane, phone: '+4930901820' },
      { ...jane, phone: '+4930901820' },
      'phone 0.5, similar_name 0.4: 0.7',
    ],
    [
      'one slip in a name at one domain',
      { firstname: 'Katherine', lastname: 'Doe', email: 'r.one@example.com' },
      { firstname: 'Kahterine', lastname: 'Doe', email: 'r.two@example.com' },
      'similar_name 0.4: 0.4',
    ],
    [
      'an initial at one domain',
      { ...jane, email: 'r.one@example.com' },
      { firstname: 'J.', lastname: 'Doe', email: 'r.two@example.com' },
      'similar_name 0.4: 0.4',
    ],
    [
      'a number of two whose names cannot be compared',
      { firstname: 'محمد', lastname: 'علي', phone: '+4930901820' },
      { ...jane, phone: '+4930901820' },
      'phone 0.3: 0.3',
    ],
    [
      'a name that bears out a short address',
      { ...jane, email: 'jane@example.com' },
      { ...jane, email: 'jane@example.de' },
      'email_variant 0.5, similar_name 0.25: 0.63',
    ],
  ])('finds %s', (_what, one, other, expected) => {
    expect(judged(one, other)).toBe(expected);
    expect(judged(other, one)).toBe(expected);
  });

  it.each<[string, Properties, Properties, string]>([
    [
      'a family with one number',
      { ...jane, phone: '+4930901820' },
      { firstname: 'John', lastname: 'Doe', phone: '+4930901820' },
      'nothing',
    ],
    [
      'colleagues with the switchboard’s number',
      { ...jane, email: 'jane@example.com', phone: '+4930901820' },
      { firstname: 'Bob', lastname: 'Roe', email: 'bob@example.com', phone: '+4930901820' },
      'nothing',
    ],
    ['namesakes at a mail provider', { email: 'jane@gmx.de' }, { email: 'jane@gmx.net' }, 'nothing'],
    [
      'tags where nobody knows what they mean',
      { email: 'jane+a@web.de' },
      { email: 'jane@web.de' },
      'nothing',
    ],
    ['one role at two domains', { email: 'info@example.com' }, { email: 'info@example.de' }, 'nothing'],
    [
      'first names that differ by their last vowel',
      { firstname: 'Daniel', lastname: 'Doe', email: 'r.one@example.com' },
      { firstname: 'Daniela', lastname: 'Doe', email: 'r.two@example.com' },
      'nothing',
    ],
    [
      'short names that differ by a letter',
      { firstname: 'Jan', lastname: 'Doe', email: 'r.one@example.com' },
      { firstname: 'Jon', lastname: 'Doe', email: 'r.two@example.com' },
      'nothing',
    ],
    ['a name and nothing else', jane, { ...jane, email: 'jane@gmail.com' }, 'nothing'],
    [
      'namesakes at different firms',
      { ...jorg, email: 'jm@example.com', company: 'Example' },
      { ...jorg, email: 'mueller@northwind.com', company: 'Northwind' },
      'nothing',
    ],
    [
      'father and son',
      { firstname: 'John', lastname: 'Doe', email: 'r.one@example.com' },
      { firstname: 'John', lastname: 'Doe Jr.', email: 'r.two@example.com' },
      'nothing',
    ],
    [
      'placeholders',
      { firstname: 'Test', lastname: 'Test', company: 'n/a' },
      { firstname: 'Test', lastname: 'Test', company: 'n/a' },
      'nothing',
    ],
    ['empty records', {}, {}, 'nothing'],
  ])('leaves %s alone', (_what, one, other, expected) => {
    expect(judged(one, other)).toBe(expected);
    expect(judged(other, one)).toBe(expected);
  });

  it('never names the record itself or one that was merged into it, and names each once', () => {
    const properties = { email: 'jane@example.com' };
    const merged = subject({
      ...properties,
      hs_merged_object_ids: '7;8',
      hs_calculated_merged_vids: '9:1700000000000',
    });
    const records = ['1', '7', '8', '9', '5', '5'].map((id) => ({ id, properties }));
    expect(findDuplicates(merged, records).map(({ id }) => id)).toEqual(['5']);
    const survivor = { id: '6', properties: { ...properties, hs_merged_object_ids: '1' } };
    expect(findDuplicates(subject(properties), [survivor])).toEqual([]);
  });

  it('puts the likeliest first and stops at ten', () => {
    const others = Array.from({ length: 15 }, (_, index) => ({
      id: String(20 + index),
      properties: { phone: '+4930901820' },
    }));
    const sure = { id: '99', properties: { email: 'jane@example.com' } };
    const found = findDuplicates(subject({ email: 'jane@example.com', phone: '+4930901820' }), [
      ...others,
      sure,
    ]);
    expect(found.map(({ id }) => id)).toEqual(['99', '20', '21', '22', '23', '24', '25', '26', '27', '28']);
  });
});
