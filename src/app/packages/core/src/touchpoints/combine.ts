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

/** One touch out of several sightings of it. Its time is the earliest exact one. */
export function combine(sightings: readonly Touchpoint[]): Touchpoint {
  const [only, second] = sightings;
  if (only && !second) return only;
  const ordered = [...sightings].sort((a, b) => rankOf(a) - rankOf(b) || (tieKey(a) < tieKey(b) ? -1 : 1));
  const lead = ordered[0]!;
  const exact = ordered.filter(({ dayOnly }) => !dayOnly);
  const time = Math.min(...(exact.length > 0 ? exact : ordered).map((touch) => touch.time));
  const kind = [...ordered].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))[0]!.kind;
  const merged: Touchpoint = {
    ...lead,
    time,
    dayOnly: exact.length === 0,
    kind,
    channel: ordered.find(({ channel }) => channel !== 'web')?.channel ?? lead.channel,
    typeLabel: firstOf(ordered, ({ typeLabel }) => typeLabel),
    title: firstOf(ordered, ({ title }) => title),
    url: firstOf(ordered, ({ url }) => url),
    campaign: reference(ordered, ({ campaign }) => campaign),
    form: reference(ordered, ({ form }) => form),
    email: reference(ordered, ({ email }) => email),
    noise: firstOf(ordered, ({ noise }) => noise),
    buyingAction: ordered.some(({ buyingAction }) => buyingAction),
    sources: sourceOrder.filter((source) => ordered.some(({ sources }) => sources.includes(source))),
  };
  return { ...merged, id: touchId(merged) };
}

const rankOf = ({ sources }: Touchpoint): number =>
  Math.min(...sources.map((source) => sourceOrder.indexOf(source)));

/** Settles ties by content, so that the order in which sources answered does not matter. */
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
  const known = touches.map(read).filter((found) => found !== null);
  const first = known.find(hasId) ?? known[0];
  if (!first) return null;
  const name = first.name ?? known.find((found) => found.name !== null)?.name ?? null;
  return { id: first.id, name };
}
