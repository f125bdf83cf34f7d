import { invalid } from '../errors';
import { bodyAs } from '../http/body';
import { buildStage, keepPipeline } from '../metadata/build-pipeline';
import { pipelinePaths } from '../metadata/paths';
import { stageCreate } from '../metadata/pipeline-body';
import { MAX_STAGES, requestedPipeline } from '../metadata/pipeline-rules';
import { presentStage, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { stagesOf } from '../state/pipeline-store';

/** Adds a stage to a pipeline. */
export const pipelineStagesCreate = defineOperation({
  id: 'pipeline-stages.create',
  method: 'POST',
  paths: pipelinePaths('/:pipelineId/stages'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { type, pipeline } = requestedPipeline(state, request);
    if (stagesOf(pipeline).length >= MAX_STAGES) {
      throw invalid(`A pipeline can have at most ${MAX_STAGES} stages`);
    }
    const input = bodyAs(stageCreate, request);
    const stage = buildStage(state, type, pipeline.stages, input, request.now);
    const stages = [...pipeline.stages, stage];
    keepPipeline(state, type, { ...pipeline, stages, updatedAt: request.now });
    recordAudit(state, request, 'CREATE', stage.id, presentStage(stage));
    return { status: 201, body: presentStage(stage) };
  },
});
