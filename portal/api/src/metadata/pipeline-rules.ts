import { conflict, invalid, notFound } from '../errors';
import type { ApiRequest } from '../operation';
import { isCustom, resolveObjectType, type ObjectTypeDefinition } from '../state/object-types';
import { stagesOf, type StoredPipeline, type StoredStage } from '../state/pipeline-store';
import type { PortalState } from '../state/portal-state';

/** Stages of one pipeline (legal.hubspot.com/hubspot-product-and-services-catalog). */
export const MAX_STAGES = 100;

/** Pipelines of one object type in an Enterprise account (same page). */
export const MAX_PIPELINES = 100;

/** The object type in the path, which must have pipelines: deals, leads and custom objects. */
export const pipelineType = (state: PortalState, request: ApiRequest): ObjectTypeDefinition => {
  const type = resolveObjectType(state, request.params.objectType ?? '');
  if (type.pipeline || isCustom(type)) return type;
  throw invalid(`Object type ${type.name} does not support pipelines`);
};

export const requestedPipeline = (
  state: PortalState,
  request: ApiRequest,
): { type: ObjectTypeDefinition; pipeline: StoredPipeline } => {
  const type = pipelineType(state, request);
  const id = request.params.pipelineId ?? '';
  const pipeline = state.pipelines.get(type.objectTypeId, id);
  if (!pipeline)
    throw notFound(`Pipeline with id '${id}' does not exist for object type ${type.objectTypeId}`);
  return { type, pipeline };
};

export const requestedStage = (
  state: PortalState,
  request: ApiRequest,
): { type: ObjectTypeDefinition; pipeline: StoredPipeline; stage: StoredStage } => {
  const { type, pipeline } = requestedPipeline(state, request);
  const id = request.params.stageId ?? '';
  const stage = stagesOf(pipeline).find((each) => each.id === id);
  if (!stage) throw notFound(`Stage with id '${id}' does not exist in pipeline '${pipeline.id}'`);
  return { type, pipeline, stage };
};

/** A deal stage's win probability goes from 0.0 to 1.0 in tenths; the ends are closed lost and closed won. */
const dealMetadata = (metadata: Record<string, string>): Record<string, string> => {
  const probability = Number(metadata.probability);
  const tenths = probability * 10;
  if (
    !metadata.probability ||
    !(probability >= 0 && probability <= 1) ||
    Math.abs(tenths - Math.round(tenths)) > 1e-9
  ) {
    throw invalid("A deal stage's metadata needs a probability between 0.0 and 1.0 in steps of 0.1", [
      { message: 'Invalid probability', code: 'INVALID_STAGE_METADATA', in: 'metadata.probability' },
    ]);
  }
  const closed = probability === 0 || probability === 1;
  return { ...metadata, probability: probability.toFixed(1), isClosed: String(closed) };
};

/** Stage metadata as HubSpot completes it. Throws its 400 where a deal stage lacks its probability. */
export const checkedMetadata = (
  type: ObjectTypeDefinition,
  metadata: Record<string, string>,
): Record<string, string> => (type.objectTypeId === '0-3' ? dealMetadata(metadata) : metadata);

/** Throws unless labels are unique among the siblings. */
export const requireFreeLabel = (
  siblings: Array<{ id: string; label: string }>,
  label: string,
  ownId?: string,
): void => {
  const twin = siblings.find((each) => each.id !== ownId && each.label.toLowerCase() === label.toLowerCase());
  if (twin) throw conflict(`The label '${label}' is already in use`);
};

const recordsIn = (
  state: PortalState,
  type: ObjectTypeDefinition,
  property: string,
  value: string,
): number => {
  let count = 0;
  for (const record of state.objects.all(type.objectTypeId)) {
    if (record.versions.get(property)?.[0]?.value === value) count += 1;
  }
  return count;
};

const propertiesOf = (type: ObjectTypeDefinition) =>
  type.pipeline ?? { pipelineProperty: 'hs_pipeline', stageProperty: 'hs_pipeline_stage' };

/** Throws HubSpot's 400 while records are in the stage. */
export const requireUnusedStage = (state: PortalState, type: ObjectTypeDefinition, stageId: string): void => {
  const used = recordsIn(state, type, propertiesOf(type).stageProperty, stageId);
  if (!used) return;
  throw invalid(
    `Stage ${stageId} is being referenced by ${used} object(s) and cannot be deleted`,
    undefined,
    'PipelineError.STAGE_ID_IN_USE',
  );
};

/** Throws HubSpot's 400 while records are in the pipeline. */
export const requireUnusedPipeline = (
  state: PortalState,
  type: ObjectTypeDefinition,
  pipelineId: string,
): void => {
  const used = recordsIn(state, type, propertiesOf(type).pipelineProperty, pipelineId);
  if (!used) return;
  throw invalid(
    `Pipeline ${pipelineId} is being referenced by ${used} object(s) and cannot be deleted`,
    undefined,
    'PipelineError.PIPELINE_ID_IN_USE',
  );
};
