import { invalid } from '../errors';
import { textOf } from '../http/query';
import { currentValue } from '../objects/current-values';
import type { ApiRequest } from '../operation';
import { resolveObjectType } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { touchesOfContact } from './contact-ids';
import { occurrencesOf, type Occurrence } from './occurrences';

export interface OccurrenceFilter {
  eventType: string | undefined;
  ids: readonly string[];
  /** Epoch milliseconds, exclusive on both sides. */
  after: number | undefined;
  before: number | undefined;
  /** Values that the event's own properties must have. */
  properties: ReadonlyArray<[name: string, value: string]>;
}

const ofContact = (state: PortalState, contact: StoredRecord): Occurrence[] =>
  touchesOfContact(state, contact)
    .flatMap((recorded) => occurrencesOf(recorded, (guid) => state.marketing.forms.get(guid)?.name))
    .map((occurrence) => ({ ...occurrence, objectId: contact.id }));

const ofEverybody = (state: PortalState): Occurrence[] =>
  [...state.touches.all()].flatMap((recorded) =>
    occurrencesOf(recorded, (guid) => state.marketing.forms.get(guid)?.name),
  );

const contactsWith = (state: PortalState, name: string, value: string): StoredRecord[] => {
  if (name === 'email') return [state.objects.findByUnique('0-1', 'email', value) ?? []].flat();
  return [...state.objects.all('0-1')].filter((contact) => currentValue(state, contact, name) === value);
};

/**
 * The occurrences of the record that a query names by `objectType` with `objectId` or `objectProperty.{name}`; of all
 * records when it names an `eventType` or `id` instead. Only contacts have any here.
 * Throws HubSpot's 400 for an object id or property without its type, and for a query that narrows nothing.
 */
export const occurrencesInQuestion = (state: PortalState, query: ApiRequest['query']): Occurrence[] => {
  const [objectType, objectId] = [textOf(query.objectType), textOf(query.objectId)];
  const byProperty = Object.keys(query).find((name) => name.startsWith('objectProperty.'));
  const namesRecord = objectId !== undefined || byProperty !== undefined;
  if (objectType === undefined) {
    if (namesRecord) throw invalid('objectType is required when filtering on an object');
    if (query.eventType === undefined && query.id === undefined) {
      throw invalid('One of objectType, eventType and id is required');
    }
    return ofEverybody(state);
  }
  const type = resolveObjectType(state, objectType);
  if (objectId !== undefined && !/^\d+$/.test(objectId))
    throw invalid(`objectId must be a number: ${objectId}`);
  if (type.objectTypeId !== '0-1') return [];
  if (!namesRecord) return ofEverybody(state);
  const contacts =
    objectId === undefined
      ? contactsWith(state, byProperty!.slice('objectProperty.'.length), textOf(query[byProperty!]) ?? '')
      : [state.objects.get('0-1', objectId) ?? []].flat();
  return contacts.flatMap((contact) => ofContact(state, contact));
};

export const matchesOccurrence = (occurrence: Occurrence, filter: OccurrenceFilter): boolean =>
  (filter.eventType === undefined || occurrence.eventType === filter.eventType) &&
  (filter.ids.length === 0 || filter.ids.includes(occurrence.id)) &&
  (filter.after === undefined || occurrence.at > filter.after) &&
  (filter.before === undefined || occurrence.at < filter.before) &&
  filter.properties.every(([name, value]) => occurrence.properties[name] === value);

/**
 * Order by time for `sort`, `ASCENDING` or `DESCENDING`, also with the property before it; the latest come first when
 * nothing is said. Throws HubSpot's 400 for anything else.
 */
export const occurrenceOrder = (sort: readonly string[]): ((a: Occurrence, b: Occurrence) => number) => {
  const [direction = 'DESCENDING', ...more] = sort;
  const ascending = ['ASCENDING', 'occurredAt'].includes(direction);
  const known = ascending || ['DESCENDING', '-occurredAt'].includes(direction);
  if (!known || more.length > 0) throw invalid(`Invalid sort: ${sort.join(',')}`);
  const sign = ascending ? 1 : -1;
  return (a, b) => sign * (a.at - b.at || (a.id < b.id ? -1 : 1));
};
