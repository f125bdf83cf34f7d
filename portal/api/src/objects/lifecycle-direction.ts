import type { PortalState } from '../state/portal-state';
import type { StoredRecord, WriteSource } from '../state/types';
import { currentValue } from './current-values';

/**
 * The values without a lifecycle stage that would move the record backwards: for integrations HubSpot answers
 * with success and leaves the stage as it is, unless it was cleared by an earlier request. People may move it
 * back in HubSpot's own pages. (https://knowledge.hubspot.com/records/use-lifecycle-stages)
 */
export const withoutStepBack = (
  state: PortalState,
  record: StoredRecord | undefined,
  values: Record<string, string>,
  source: WriteSource,
): Record<string, string> => {
  const wanted = values.lifecyclestage;
  const current = record && currentValue(state, record, 'lifecyclestage');
  if (!record || !wanted || !current || source.sourceType === 'CRM_UI') return values;
  const options = state.properties.get(record.objectTypeId, 'lifecyclestage')?.options ?? [];
  const position = (stage: string): number =>
    options.find((option) => option.value === stage)?.displayOrder ?? -1;
  if (position(wanted) >= position(current)) return values;
  const { lifecyclestage: _ignored, ...rest } = values;
  return rest;
};
