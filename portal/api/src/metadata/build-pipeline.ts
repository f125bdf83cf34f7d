import { installStageProperties } from '../default-properties';
import { conflict, invalid } from '../errors';
import type { ObjectTypeDefinition } from '../state/object-types';
import type { StoredPipeline, StoredStage } from '../state/pipeline-store';
import type { PortalState } from '../state/portal-state';
import type { StageCreate } from './pipeline-body';
import { checkedMetadata, MAX_STAGES, requireFreeLabel } from './pipeline-rules';

/** A new stage. Throws HubSpot's 409 for a taken id or label. */
export const buildStage = (
  state: PortalState,
  type: ObjectTypeDefinition,
  siblings: StoredStage[],
  input: StageCreate,
  now: number,
): StoredStage => {
  const id = input.stageId ?? state.pipelines.takeId();
  requireFreeLabel(
    siblings.filter((stage) => !stage.archived),
    input.label,
  );
  if (siblings.some((stage) => stage.id === id) || state.pipelines.findStage(type.objectTypeId, id)) {
    throw conflict(`A stage with the id '${id}' already exists`);
  }
  return {
    id,
    label: input.label,
    displayOrder: input.displayOrder,
    metadata: checkedMetadata(type, input.metadata),
    archived: false,
    createdAt: now,
    updatedAt: now,
  };
};

/** All stages of a new or replaced pipeline; one at least. */
export const buildStages = (
  state: PortalState,
  type: ObjectTypeDefinition,
  inputs: StageCreate[],
  now: number,
): StoredStage[] => {
  if (!inputs.length) throw invalid('A pipeline needs at least one stage');
  if (inputs.length > MAX_STAGES) throw invalid(`A pipeline can have at most ${MAX_STAGES} stages`);
  const stages: StoredStage[] = [];
  for (const input of inputs) stages.push(buildStage(state, type, stages, input, now));
  return stages;
};

/** Keeps the pipeline, and defines what is stamped on records that pass through its stages. */
export const keepPipeline = (
  state: PortalState,
  type: ObjectTypeDefinition,
  pipeline: StoredPipeline,
): StoredPipeline => {
  state.pipelines.put(type.objectTypeId, pipeline);
  for (const { id, label } of pipeline.stages) {
    installStageProperties(state.properties, type.objectTypeId, id, `${label} (${pipeline.label})`);
  }
  return pipeline;
};
