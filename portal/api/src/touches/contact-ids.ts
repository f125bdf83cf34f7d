import { currentValue } from '../objects/current-values';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { splitOptions } from '../values/options';
import type { RecordedTouch } from './touch';

/** The ids under which a contact's touches may have been recorded: its own and those merged into it. */
export const idsOfContact = (state: PortalState, contact: StoredRecord): string[] => [
  contact.id,
  ...splitOptions(currentValue(state, contact, 'hs_merged_object_ids') ?? ''),
];

/** All touches of a contact, also from before it was merged. */
export const touchesOfContact = (state: PortalState, contact: StoredRecord): RecordedTouch[] =>
  state.touches.of(idsOfContact(state, contact));
