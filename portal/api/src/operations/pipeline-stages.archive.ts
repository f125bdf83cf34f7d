import { invalid } from '../errors';
import { pipelinePaths } from '../metadata/paths';
import { requestedStage, requireUnusedStage } from '../metadata/pipeline-rules';
import { presentStage, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { stagesOf } from '../state/pipeline-store';

/** Deletes a stage that no record is in. */
export const pipelineStagesArchive = defineOperation({
  id: 'pipeline-stages.archive',
  method: 'DELETE',
  paths: pipelinePaths('/:pipelineId/stages/:stageId'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { type, pipeline, stage } = requestedStage(state, request);
    requireUnusedStage(state, type, stage.id);
    if (stagesOf(pipeline).length === 1) throw invalid('A pipeline needs at least one stage');
    const stages = pipeline.stages.map((each) =>
      each.id === stage.id ? { ...each, archived: true, updatedAt: request.now } : each,
    );
    state.pipelines.put(type.objectTypeId, { ...pipeline, stages, updatedAt: request.now });
    recordAudit(state, request, 'DELETE', stage.id, presentStage(stage));
    return { status: 204 };
  },
});
