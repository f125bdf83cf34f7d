import type { PhoneFacts } from '../../facts';
import type { Subject } from '../../model';

const phoneProperties = {
  contacts: ['phone', 'mobilephone'],
  companies: ['phone'],
  deals: [],
} as const;

/** The telephone numbers of a record by property, placeholders left out. */
export function phonesOf(subject: Subject): Array<{ property: string; phone: PhoneFacts }> {
  const phones: Array<{ property: string; phone: PhoneFacts }> = [];
  for (const property of phoneProperties[subject.objectType]) {
    if (subject.facts.filled(property) === null) continue;
    const phone = subject.facts.phone(property);
    if (phone) phones.push({ property, phone });
  }
  return phones;
}
