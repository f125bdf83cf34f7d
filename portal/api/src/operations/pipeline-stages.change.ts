import { invalid } from '../errors';
import { bodyAs, requireOnDated } from '../http/body';
import { pipelinePaths } from '../metadata/paths';
import { stagePatch, stageReplace } from '../metadata/pipeline-body';
import { checkedMetadata, requestedStage, requireFreeLabel } from '../metadata/pipeline-rules';
import { presentStage, recordAudit } from '../metadata/present-pipeline';
import { writeDefinitions } from '../metadata/scopes';
import { defineOperation, type ApiRequest, type ApiResponse, type Operation } from '../operation';
import { stagesOf, type StoredStage } from '../state/pipeline-store';
import type { PortalState } from '../state/portal-state';

const change = (state: PortalState, request: ApiRequest, input: Partial<StoredStage>): ApiResponse => {
  const { type, pipeline, stage } = requestedStage(state, request);
  if (input.label) requireFreeLabel(stagesOf(pipeline), input.label, stage.id);
  if (input.archived && stagesOf(pipeline).length === 1) throw invalid('A pipeline needs at least one stage');
  const updated: StoredStage = {
    ...stage,
    label: input.label ?? stage.label,
    displayOrder: input.displayOrder ?? stage.displayOrder,
    metadata: input.metadata
      ? checkedMetadata(type, { ...stage.metadata, ...input.metadata })
      : stage.metadata,
    archived: input.archived ?? false,
    updatedAt: request.now,
  };
  const stages = pipeline.stages.map((each) => (each.id === stage.id ? updated : each));
  state.pipelines.put(type.objectTypeId, { ...pipeline, stages, updatedAt: request.now });
  recordAudit(state, request, 'UPDATE', stage.id, presentStage(updated));
  return { status: 200, body: presentStage(updated) };
};

/** Changes a stage in part (PATCH) or whole (PUT); its id stays. */
export const pipelineStageChanges: Operation[] = [
  defineOperation({
    id: 'pipeline-stages.update',
    method: 'PATCH',
    paths: pipelinePaths('/:pipelineId/stages/:stageId'),
    scopes: writeDefinitions,
    handle: (state, request) => {
      const input = bodyAs(stagePatch, request);
      requireOnDated(request, ['metadata']);
      return change(state, request, input);
    },
  }),
  defineOperation({
    id: 'pipeline-stages.replace',
    method: 'PUT',
    paths: pipelinePaths('/:pipelineId/stages/:stageId'),
    scopes: writeDefinitions,
    handle: (state, request) => change(state, request, bodyAs(stageReplace, request)),
  }),
];
