import { bodyAs } from '../http/body';
import { buildStages, keepPipeline } from '../metadata/build-pipeline';
import { pipelinePaths } from '../metadata/paths';
import { pipelineReplace } from '../metadata/pipeline-body';
import { requestedPipeline, requireFreeLabel, requireUnusedStage } from '../metadata/pipeline-rules';
import { presentPipeline, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';
import { booleanOf } from '../http/query';
import { stagesOf } from '../state/pipeline-store';

/** Replaces a pipeline and its stages; stages that are given by id keep their moment of creation. */
export const pipelinesReplace = defineOperation({
  id: 'pipelines.replace',
  method: 'PUT',
  paths: pipelinePaths('/:pipelineId'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { type, pipeline } = requestedPipeline(state, request);
    const { label, displayOrder, stages } = bodyAs(pipelineReplace, request);
    requireFreeLabel(state.pipelines.all(type.objectTypeId), label, pipeline.id);
    const keptIds = new Set(stages.flatMap((stage) => stage.stageId ?? []));
    const gone = stagesOf(pipeline).filter((stage) => !keptIds.has(stage.id));
    const { validateReferencesBeforeDelete, validateDealStageUsagesBeforeDelete } = request.query;
    if (booleanOf(validateReferencesBeforeDelete) || booleanOf(validateDealStageUsagesBeforeDelete)) {
      for (const stage of gone) requireUnusedStage(state, type, stage.id);
    }
    state.pipelines.put(type.objectTypeId, { ...pipeline, stages: [] });
    try {
      const built = buildStages(state, type, stages, request.now).map((stage) => ({
        ...stage,
        createdAt: pipeline.stages.find((old) => old.id === stage.id)?.createdAt ?? stage.createdAt,
      }));
      const updated = { ...pipeline, label, displayOrder, stages: built, updatedAt: request.now };
      keepPipeline(state, type, updated);
      recordAudit(state, request, 'UPDATE', pipeline.id, presentPipeline(updated));
      return { status: 200, body: presentPipeline(updated) };
    } catch (error) {
      state.pipelines.put(type.objectTypeId, pipeline);
      throw error;
    }
  },
});
