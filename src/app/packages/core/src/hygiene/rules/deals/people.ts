import { textOf } from '../../../property-values';
import type { RelatedRecord } from '../../model';
import { quoted } from '../shared/fields';

const namedAtMost = 3;

/** Who they are, for a sentence: the first three by name, or else by e-mail address or id. */
export function namesOf(people: readonly RelatedRecord[]): string {
  const names = people.slice(0, namedAtMost).map(nameOf).join(', ');
  return quoted(people.length > namedAtMost ? `${names} …` : names);
}

function nameOf({ id, properties }: RelatedRecord): string {
  const name = [textOf(properties, 'firstname'), textOf(properties, 'lastname')].filter(Boolean).join(' ');
  return name || (textOf(properties, 'email') ?? id);
}
