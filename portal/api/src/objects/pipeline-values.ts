import type { ObjectTypeDefinition } from '../state/object-types';
import { stagesOf } from '../state/pipeline-store';
import type { PortalState } from '../state/portal-state';
import type { StoredRecord } from '../state/types';
import { invalidProperties } from '../values/value-problem';
import { currentValue } from './current-values';

/**
 * The values with a pipeline where a stage is given without one (the default pipeline). Throws HubSpot's 400
 * when the stage is not of the pipeline that the record will be in.
 */
export const withPipeline = (
  state: PortalState,
  type: ObjectTypeDefinition,
  values: Record<string, string>,
  record?: StoredRecord,
): Record<string, string> => {
  if (!type.pipeline) return values;
  const { pipelineProperty, stageProperty } = type.pipeline;
  const stageId = values[stageProperty];
  const pipelines = state.pipelines.all(type.objectTypeId);
  const kept = record && currentValue(state, record, pipelineProperty);
  const pipelineId = values[pipelineProperty] || kept || pipelines[0]?.id;
  const pipeline = pipelines.find(({ id }) => id === pipelineId);
  if (!stageId || !pipeline) return values;
  const allowed = stagesOf(pipeline).map(({ id }) => id);
  if (!allowed.includes(stageId)) {
    const message = `${stageId} was not one of the allowed options: [${allowed.join(', ')}]`;
    throw invalidProperties(state.portalId, [{ name: stageProperty, code: 'INVALID_OPTION', message }]);
  }
  return { ...values, [pipelineProperty]: pipeline.id };
};
