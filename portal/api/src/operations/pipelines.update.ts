import { booleanOf } from '../http/query';
import { bodyAs } from '../http/body';
import { invalid } from '../errors';
import { pipelinePaths } from '../metadata/paths';
import { pipelinePatch } from '../metadata/pipeline-body';
import { requestedPipeline, requireFreeLabel, requireUnusedPipeline } from '../metadata/pipeline-rules';
import { presentPipeline, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** Renames or moves a pipeline, or archives it; its stages stay. */
export const pipelinesUpdate = defineOperation({
  id: 'pipelines.update',
  method: 'PATCH',
  paths: pipelinePaths('/:pipelineId'),
  scopes: writeDefinitions,
  handle: (state, request) => {
    const { type, pipeline } = requestedPipeline(state, request);
    const { label, displayOrder, archived } = bodyAs(pipelinePatch, request);
    const siblings = state.pipelines.all(type.objectTypeId);
    if (label) requireFreeLabel(siblings, label, pipeline.id);
    if (archived && siblings.length === 1) throw invalid('The last pipeline cannot be archived');
    if (archived && booleanOf(request.query.validateReferencesBeforeDelete)) {
      requireUnusedPipeline(state, type, pipeline.id);
    }
    const updated = {
      ...pipeline,
      label: label ?? pipeline.label,
      displayOrder: displayOrder ?? pipeline.displayOrder,
      archived: archived ?? pipeline.archived,
      updatedAt: request.now,
    };
    state.pipelines.put(type.objectTypeId, updated);
    recordAudit(state, request, 'UPDATE', pipeline.id, presentPipeline(updated));
    return { status: 200, body: presentPipeline(updated) };
  },
});
