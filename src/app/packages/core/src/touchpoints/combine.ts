import type { TouchKind, Touchpoint, TouchSource } from '@tandem/taxonomy';
import { hasId, touchId } from './make-touch';

/** Sources in the order in which they are believed: those that saw the touch itself before those that sum up. */
const sourceOrder: readonly TouchSource[] = [
  'marketing_email_events',
  'event_occurrences',
  'marketing_events',
  'form_submissions',
  'sales_activities',
  'campaigns',
  'content',
  'contact_properties',
];

/** Kinds of one family, the one that says most first. */
const kindOrder: readonly TouchKind[] = [
  'demo_request',
  'form_submission',
  'high_intent_page_view',
  'first_visit',
  'latest_visit',
  'page_view',
];

const rankOfSource = new Map(sourceOrder.map((source, rank) => [source, rank]));

/** One touch out of several sightings of it. Its time is the earliest exact one. */
export function combine(sightings: readonly Touchpoint[]): Touchpoint {
  const [only, second] = sightings;
  if (only && !second) return only;
  const ordered = [...sightings].sort((a, b) => rankOf(a) - rankOf(b) || inTieOrder(a, b));
  const lead = ordered[0]!;
  const dayOnly = ordered.every((touch) => touch.dayOnly);
  const known = new Set<TouchSource>();
  let time = Infinity;
  let { kind } = lead;
  let buyingAction = false;
  for (const touch of ordered) {
    if (dayOnly || !touch.dayOnly) time = Math.min(time, touch.time);
    if (kindOrder.indexOf(touch.kind) < kindOrder.indexOf(kind)) ({ kind } = touch);
    if (touch.buyingAction) buyingAction = true;
    for (const source of touch.sources) known.add(source);
  }
  return {
    ...lead,
    id: touchId({ kind, contactId: lead.contactId, time }),
    time,
    dayOnly,
    kind,
    channel: ordered.find(({ channel }) => channel !== 'web')?.channel ?? lead.channel,
    typeLabel: firstOf(ordered, ({ typeLabel }) => typeLabel),
    title: firstOf(ordered, ({ title }) => title),
    url: firstOf(ordered, ({ url }) => url),
    campaign: reference(ordered, ({ campaign }) => campaign),
    form: reference(ordered, ({ form }) => form),
    email: reference(ordered, ({ email }) => email),
    noise: firstOf(ordered, ({ noise }) => noise),
    buyingAction,
    sources: sourceOrder.filter((source) => known.has(source)),
  };
}

/** The rank of the source that is believed most. */
function rankOf({ sources }: Touchpoint): number {
  let best = sourceOrder.length;
  for (const source of sources) best = Math.min(best, rankOfSource.get(source) ?? best);
  return best;
}

/** Settles ties by content, so that the order in which sources answered does not matter. */
export function inTieOrder(a: Touchpoint, b: Touchpoint): number {
  const [first, second] = [tieKey(a), tieKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What a touch says, its id apart, as text. */
export const tieKey = (touch: Touchpoint): string => JSON.stringify({ ...touch, id: '' });

function firstOf<Value>(touches: readonly Touchpoint[], read: (touch: Touchpoint) => Value | null) {
  for (const touch of touches) {
    const value = read(touch);
    if (value !== null) return value;
  }
  return null;
}

/** The id from the first that knows one, the name from the first that knows that. */
function reference(
  touches: readonly Touchpoint[],
  read: (touch: Touchpoint) => Touchpoint['campaign'],
): Touchpoint['campaign'] {
  let first: Touchpoint['campaign'] = null;
  let name: string | null = null;
  for (const touch of touches) {
    const found = read(touch);
    if (found === null) continue;
    if (first === null || (!hasId(first) && hasId(found))) first = found;
    name ??= found.name;
  }
  return first && { id: first.id, name: first.name ?? name };
}
