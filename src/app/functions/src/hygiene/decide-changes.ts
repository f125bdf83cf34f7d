import type { ChangedMeanwhile, FieldProblem, FixFieldRequest } from '@tandem/contracts';
import { sameValue } from '@tandem/core';
import { invalidInput } from '../refusal';
import { editable, kindOf, optionsOf } from './field-input';
import type { Definition } from './portal-facts';
import type { KnownRecord } from './read-record';

type Changes = FixFieldRequest['changes'];

/** HubSpot keeps these in lower case, however they were typed (HubSpot, CRM properties guide). */
const keptInLowerCase: ReadonlySet<string> = new Set(['email', 'domain']);

/** The most specific thing that can be said of a refused edit, when somebody else was faster. */
export const changedMeanwhile = (
  { record, definitions }: KnownRecord,
  property: string,
): ChangedMeanwhile => ({
  ok: false,
  code: 'changed_meanwhile',
  retryable: false,
  property,
  label: (definitions.ok && definitions.value.get(property)?.label) || property,
  current: record.properties[property] ?? '',
});

/**
 * What to write of the changes that a person asked for: those whose value is not there yet.
 *
 * @returns values by property, or the refusal when a value is no longer what the person saw
 * @throws Refusal `invalid_input`, with the place of each change that cannot be made, e.g. `changes.0.value`
 */
export function decideChanges(
  known: KnownRecord,
  changes: Changes,
): { ok: true; values: Record<string, string> } | { ok: false; refusal: ChangedMeanwhile } {
  const problems = changes.flatMap((change, index) => {
    const problem = problemOf(known, change);
    return problem ? [{ ...problem, field: `changes.${index}.${problem.field}` }] : [];
  });
  if (problems.length > 0) throw invalidInput(problems);
  const values: Record<string, string> = {};
  for (const { property, value, seen } of changes) {
    const current = known.record.properties[property] ?? '';
    const same = (a: string, b: string): boolean => isSame(known, property, a, b);
    if (same(current, value)) continue;
    if (!same(current, seen) && !isHalfWay(property, current)) {
      return { ok: false, refusal: changedMeanwhile(known, property) };
    }
    values[property] = value;
  }
  return { ok: true, values };
}

/** Between the two writes that move a stage backwards it is empty; a retry after a lost answer goes on from there. */
const isHalfWay = (property: string, current: string): boolean =>
  property === 'lifecyclestage' && current === '';

function isSame({ definitions }: KnownRecord, property: string, a: string, b: string): boolean {
  const definition = definitions.ok ? definitions.value.get(property) : undefined;
  const folded = (value: string) => (keptInLowerCase.has(property) ? value.toLowerCase() : value);
  return sameValue(definition ?? { type: 'string', fieldType: 'text' }, folded(a), folded(b));
}

function problemOf(
  known: KnownRecord,
  { property, value }: Changes[number],
): { field: 'property' | 'value'; problem: FieldProblem } | null {
  if (!known.definitions.ok) {
    return property.startsWith('tandem_') ? { field: 'property', problem: 'not_allowed_here' } : null;
  }
  if (!known.definitions.value.has(property)) return { field: 'property', problem: 'not_offered' };
  const definition = editable(known, property);
  if (!definition) return { field: 'property', problem: 'not_allowed_here' };
  const problem = value === '' ? null : problemOfValue(known, definition, value);
  return problem && { field: 'value', problem };
}

function problemOfValue(known: KnownRecord, definition: Definition, value: string): FieldProblem | null {
  switch (kindOf(definition)) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? null : 'malformed';
    case 'date':
      return isDate(value) ? null : 'not_a_date';
    case 'datetime':
      return isDate(value) || isMoment(value) ? null : 'not_a_date';
    case 'yes_no':
      return value === 'true' || value === 'false' ? null : 'not_offered';
    case 'select':
      return isOffered(known, definition, [value]) ? null : 'not_offered';
    case 'multiselect':
      return isOffered(known, definition, value.split(';')) ? null : 'not_offered';
    default:
      return null;
  }
}

/** Where the choices are not known, HubSpot decides. */
function isOffered(known: KnownRecord, definition: Definition, values: readonly string[]): boolean {
  const unread = definition.ofOwners
    ? !known.owners.ok || known.owners.value.more
    : (definition.name === 'pipeline' || definition.name === 'dealstage') && !known.pipelines.ok;
  if (unread) return true;
  const offered = new Set(optionsOf(known, definition).map((option) => option.value));
  return values.every((value) => offered.has(value));
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** ISO 8601 or epoch milliseconds, as HubSpot takes them. */
const isMoment = (value: string): boolean =>
  /^\d{1,14}$/.test(value) ||
  (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) && !Number.isNaN(Date.parse(value)));
