import type { PropertyFacts, Subject } from '../../model';

const definitionOf = ({ related }: Subject, property: string): PropertyFacts | undefined =>
  related.properties?.get(property);

/** How HubSpot writes options' internal values. */
const code = /^[A-Z][A-Z0-9_]*$/;

/** True when the portal offers an option, or was not asked which it offers. */
export function offers(subject: Subject, property: string, value: string): boolean {
  const options = definitionOf(subject, property)?.options ?? [];
  return options.length === 0 || options.some((option) => option.value === value && !option.hidden);
}

/** An option as people know it: by the portal's label, or else its own words, `UNKNOWN_USER` as `Unknown user`. */
export function optionLabel(subject: Subject, property: string, value: string): string {
  const option = definitionOf(subject, property)?.options.find((candidate) => candidate.value === value);
  if (option?.label) return option.label;
  if (!code.test(value)) return value;
  const words = value.replace(/_/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True when a property is an enumeration with options of its own: `option_not_offered` judges its values. */
export const hasOptions = (subject: Subject, property: string): boolean =>
  (definitionOf(subject, property)?.options.length ?? 0) > 0;

/**
 * The value of the first option that is called one of `names`, by value or label in any case; null when none is.
 */
export function optionOf(subject: Subject, property: string, names: readonly string[]): string | null {
  const wanted = names.map((name) => name.toLowerCase());
  const option = definitionOf(subject, property)?.options.find(
    ({ value, label, hidden }) =>
      !hidden && (wanted.includes(value.toLowerCase()) || wanted.includes(label.toLowerCase())),
  );
  return option?.value ?? null;
}
