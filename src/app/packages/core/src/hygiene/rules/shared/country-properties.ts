import type { Subject } from '../../model';
import { definitionOf, isByPeople } from './fields';

/** The property `country`, and those of the portal whose name ends in it, such as `import_country`. */
const countryName = /(?:^|_)country$/;
const keptNames = 5_000;
const holdCountries = new Map<string, boolean>();

function namesCountry(property: string): boolean {
  let answer = holdCountries.get(property);
  if (answer === undefined) {
    answer = countryName.test(property);
    if (holdCountries.size >= keptNames) holdCountries.clear();
    holdCountries.set(property, answer);
  }
  return answer;
}

/** Whether people write a country into a property as text; lists of options have a rule of their own. */
export const holdsCountry = (subject: Subject, property: string): boolean =>
  namesCountry(property) &&
  isByPeople(subject, property) &&
  (definitionOf(subject, property)?.options.length ?? 0) === 0;
