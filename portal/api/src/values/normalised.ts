import type { StoredProperty } from '../state/types';

/** A value in HubSpot's stored form, or why it is none. `normalised`: it was accepted but not as written. */
export type Normalised = { value: string; normalised?: boolean } | { code: string; message: string };

export interface NormaliseContext {
  /** Accept dates that are not midnight, ISO strings or seconds and normalise them (writes on `/2026-09/`). */
  lenientDates: boolean;
  /** The value before, to which a leading `;` appends. */
  current: string;
  /** Values of an enumeration whose options live elsewhere (stages, owners); undefined when unknown here. */
  externalOptions?: (property: StoredProperty) => string[] | undefined;
}
