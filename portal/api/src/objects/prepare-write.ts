import type { ApiRequest } from '../operation';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { checkValues, type CheckedValues } from './check-values';
import { withoutStepBack } from './lifecycle-direction';
import { withPipeline } from './pipeline-values';
import { enforceWriteRules, requireOnCreate } from './required-values';
import { refuseTakenValues } from './unique-values';
import { writeSourceOf } from './write-source';

/**
 * Everything HubSpot checks before it writes one record, without writing. `record` is absent for a create.
 * Throws the answer that HubSpot would give.
 */
export const prepareWrite = (
  state: PortalState,
  request: ApiRequest,
  type: ObjectTypeDefinition,
  raw: Record<string, string>,
  record?: StoredRecord,
): CheckedValues => {
  const strictRules = request.params.version === '2026-09';
  const checked = checkValues({ state, type, record, lenientDates: strictRules }, raw);
  const staged = withPipeline(state, type, checked.values, record);
  const values = withoutStepBack(state, record, staged, writeSourceOf(request));
  if (!record) requireOnCreate(type, values);
  if (strictRules) enforceWriteRules(state, type, values, record);
  refuseTakenValues(state, type, values, record);
  return { values, warnings: checked.warnings };
};
