import type { NamedReference, TouchKind, Touchpoint, TouchSource } from '@tandem/taxonomy';
import { plainUrl } from './address';

type Given = Pick<Touchpoint, 'contactId' | 'time' | 'kind' | 'channel'> &
  Partial<Omit<Touchpoint, 'id' | 'sources'>> & { source: TouchSource };

/** A touch with what a source says about it; everything else is unknown, human and of marketing. */
export function makeTouch({ source, ...given }: Given): Touchpoint {
  return {
    dayOnly: false,
    lane: 'marketing',
    typeLabel: null,
    title: null,
    campaign: null,
    form: null,
    email: null,
    noise: null,
    buyingAction: false,
    ...given,
    url: plainUrl(given.url ?? null),
    id: touchId(given),
    sources: [source],
  };
}

/**
 * The id of a touch: what kind of thing it was, whose, and when. Sources agree on these three about the same touch,
 * though not on names and addresses, so the id does not depend on who saw it.
 */
export const touchId = (touch: Pick<Touchpoint, 'kind' | 'contactId' | 'time'>): string =>
  `${familyOf(touch.kind)}-${touch.contactId}-${touch.time}`;

/** Kinds under which different sources know the same touch: only some can tell a demo form from others. */
export function familyOf(kind: TouchKind): TouchKind {
  if (kind === 'demo_request') return 'form_submission';
  if (kind === 'high_intent_page_view' || kind === 'first_visit' || kind === 'latest_visit') {
    return 'page_view';
  }
  return kind;
}

/** A reference to something of which a source tells the name but not the id. */
export const namedOnly = (name: string | null): NamedReference | null =>
  name === null ? null : { id: `${namePrefix}${name}`, name };

/** True when a reference's id is known, not only its name. */
export const hasId = ({ id }: NamedReference): boolean => !id.startsWith(namePrefix);

const namePrefix = 'name:';
