import { dateOf, momentOf, numberOf } from './property-values';

/**
 * Whether two values of a property mean the same, however they are written: `4` and `4.0`, a moment in two forms, choices
 * in another order. Blanks around a text mean nothing.
 *
 * @param definition types as HubSpot names them; unknown ones are compared as text
 */
export const sameValue = (
  definition: { type: string; fieldType: string },
  one: string,
  other: string,
): boolean => meaningOf(definition, one) === meaningOf(definition, other);

/** A value that its type cannot make sense of means what it says. */
function meaningOf({ type, fieldType }: { type: string; fieldType: string }, value: string): string | number {
  const text = value.trim();
  const properties = { value: text };
  if (type === 'number') return numberOf(properties, 'value') ?? text;
  if (type === 'date') return dateOf(properties, 'value') ?? text;
  if (type === 'datetime') return momentOf(properties, 'value') ?? text;
  if (type === 'enumeration' && fieldType === 'checkbox') return choices(text);
  return text;
}

const choices = (text: string): string => [...new Set(text.split(';').filter(Boolean))].sort().join(';');
