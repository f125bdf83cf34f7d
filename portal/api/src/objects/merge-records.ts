import type { ApiRequest } from '../operation';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { refreshTouchProperties } from '../touches/record-touches';
import { splitOptions } from '../values/options';
import { currentValue } from './current-values';
import { dropAssociations } from './inline-associations';
import { writeSourceOf } from './write-source';

const valuesOf = (record: StoredRecord): Record<string, string> =>
  Object.fromEntries(
    [...record.versions].flatMap(([name, [newest]]) => (newest?.value ? [[name, newest.value]] : [])),
  );

const joined = (...parts: Array<string | undefined>): string =>
  [...new Set(parts.flatMap((part) => splitOptions(part ?? '')))].join(';');

/** The stage further along, as HubSpot keeps it whichever record is the primary one. */
const furtherStage = (state: PortalState, first: StoredRecord, second: StoredRecord): string => {
  const options = state.properties.get(first.objectTypeId, 'lifecyclestage')?.options ?? [];
  const position = (stage: string): number =>
    options.find((option) => option.value === stage)?.displayOrder ?? -1;
  const stages = [first, second].map((each) => currentValue(state, each, 'lifecyclestage') ?? '');
  return stages.sort((a, b) => position(b) - position(a))[0] ?? '';
};

const moveAssociations = (state: PortalState, from: StoredRecord, toId: string): void => {
  for (const type of state.objectTypes.all()) {
    for (const link of state.associations.from(from.objectTypeId, from.id, type.objectTypeId)) {
      state.associations.link({ ...link, fromId: toId });
    }
  }
  dropAssociations(state, from.objectTypeId, from.id);
};

/**
 * Makes one new record of two. The primary's values win, the other's fill the gaps; the further lifecycle
 * stage, the older creation date and all e-mail addresses are kept; associations move over; both ids become
 * aliases and are listed in `hs_merged_object_ids`, for contacts with the time in `hs_calculated_merged_vids`.
 * (https://knowledge.hubspot.com/records/merge-records)
 */
export const mergeRecords = (
  state: PortalState,
  request: ApiRequest,
  primary: StoredRecord,
  secondary: StoredRecord,
): StoredRecord => {
  const { objectTypeId } = primary;
  const isContact = objectTypeId === '0-1';
  const [kept, other] = [valuesOf(primary), valuesOf(secondary)];
  const stage = furtherStage(state, primary, secondary);
  const emails = joined(kept.hs_additional_emails, other.email, other.hs_additional_emails);
  const mergedVids = [primary, secondary].map(({ id }) => `${id}:${request.now}`).join(';');
  const properties: Record<string, string> = {
    ...other,
    ...kept,
    ...(stage && { lifecyclestage: stage }),
    hs_merged_object_ids: joined(
      kept.hs_merged_object_ids,
      other.hs_merged_object_ids,
      primary.id,
      secondary.id,
    ),
    ...(isContact && {
      hs_additional_emails: splitOptions(emails)
        .filter((email) => email !== (kept.email || other.email))
        .join(';'),
      hs_calculated_merged_vids: joined(
        kept.hs_calculated_merged_vids,
        other.hs_calculated_merged_vids,
        mergedVids,
      ),
    }),
  };
  const merged = state.objects.insertMerged(
    primary,
    secondary,
    properties,
    request.now,
    writeSourceOf(request),
  );
  moveAssociations(state, primary, merged.id);
  moveAssociations(state, secondary, merged.id);
  if (isContact) refreshTouchProperties(state, merged);
  return merged;
};
