import type { PropertyDefinition } from '@tandem/taxonomy';
import { changedProperties } from './changed-properties';

/**
 * Whether two values of a property mean the same, however they are written: `4` and `4.0`, a moment in two forms, choices
 * in another order. Blanks around a text mean nothing.
 *
 * @param definition types as HubSpot names them; unknown ones are compared as text
 */
export function sameValue(
  { type, fieldType }: { type: string; fieldType: string },
  one: string,
  other: string,
): boolean {
  if (type === 'enumeration' && fieldType === 'checkbox') return choices(one) === choices(other);
  const definition = { name: 'value', type: type as PropertyDefinition['type'] } as const;
  if ((one.trim() === '') !== (other.trim() === '')) return false;
  return Object.keys(changedProperties([definition], { value: one }, { value: other })).length === 0;
}

const choices = (text: string): string => [...new Set(text.split(';').filter(Boolean))].sort().join(';');
