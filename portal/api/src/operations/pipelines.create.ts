import { conflict, invalid } from '../errors';
import { bodyAs } from '../http/body';
import { buildStages, keepPipeline } from '../metadata/build-pipeline';
import { pipelinePaths } from '../metadata/paths';
import { pipelineCreate } from '../metadata/pipeline-body';
import { pipelineType, requireFreeLabel } from '../metadata/pipeline-rules';
import { presentPipeline, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { tierLimits } from '../metadata/tier-limits';
import { defineOperation } from '../operation';

/** Creates a pipeline with its stages. */
export const pipelinesCreate = defineOperation({
  id: 'pipelines.create',
  method: 'POST',
  paths: pipelinePaths(),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const type = pipelineType(state, request);
    const { pipelineId, label, displayOrder, stages } = bodyAs(pipelineCreate, request);
    const siblings = state.pipelines.all(type.objectTypeId);
    requireFreeLabel(siblings, label);
    if (siblings.some(({ id }) => id === pipelineId)) {
      throw conflict(`A pipeline with the id '${pipelineId}' already exists`);
    }
    const { pipelines: most } = tierLimits(state.tiers);
    if (siblings.length >= most) {
      throw invalid(`An object type can have at most ${most} pipelines`);
    }
    const pipeline = keepPipeline(state, type, {
      id: pipelineId ?? state.pipelines.takeId(),
      label,
      displayOrder,
      stages: buildStages(state, type, stages, request.now),
      archived: false,
      createdAt: request.now,
      updatedAt: request.now,
    });
    recordAudit(state, request, 'CREATE', pipeline.id, presentPipeline(pipeline));
    return { status: 201, body: presentPipeline(pipeline) };
  },
});
