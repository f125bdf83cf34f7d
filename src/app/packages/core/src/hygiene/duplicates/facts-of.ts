import { Facts } from '../facts';
import type { DuplicateSubject } from './profile';

/** What the libraries make of a record's values, read again only when nobody has. */
export const factsOf = ({ facts, properties }: DuplicateSubject): Facts => facts ?? new Facts(properties);

const none: readonly string[] = [];

/** Telephone numbers of properties in E.164, each once; those of unknown countries cannot be compared. */
export function phonesOf(facts: Facts, properties: readonly string[]): readonly string[] {
  let phones: string[] | null = null;
  for (const property of properties) {
    if (facts.filled(property) === null) continue;
    const phone = facts.phone(property);
    if (phone?.e164 && phone.valid && !phones?.includes(phone.e164)) (phones ??= []).push(phone.e164);
  }
  return phones ?? none;
}
