import { invalid } from '../errors';
import { booleanOf } from '../http/query';
import { pipelinePaths } from '../metadata/paths';
import { requestedPipeline, requireUnusedPipeline } from '../metadata/pipeline-rules';
import { presentPipeline, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Deletes a pipeline; with `validateReferencesBeforeDelete` only when no record is in it. */
export const pipelinesArchive = defineOperation({
  id: 'pipelines.archive',
  method: 'DELETE',
  paths: pipelinePaths('/:pipelineId'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { type, pipeline } = requestedPipeline(state, request);
    const { validateReferencesBeforeDelete, validateDealStageUsagesBeforeDelete } = request.query;
    if (booleanOf(validateReferencesBeforeDelete) || booleanOf(validateDealStageUsagesBeforeDelete)) {
      requireUnusedPipeline(state, type, pipeline.id);
    }
    if (state.pipelines.all(type.objectTypeId).length === 1) {
      throw invalid('The last pipeline of an object type cannot be deleted');
    }
    state.pipelines.put(type.objectTypeId, { ...pipeline, archived: true, updatedAt: request.now });
    recordAudit(state, request, 'DELETE', pipeline.id, presentPipeline(pipeline));
    return { status: 204 };
  },
});
