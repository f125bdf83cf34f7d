import { pipelinePaths } from '../metadata/paths';
import { requestedPipeline, requestedStage } from '../metadata/pipeline-rules';
import { presentAudit } from '../metadata/present-pipeline';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation, type Operation } from '../operation';

/** What was done to a pipeline, and to a stage; newest first. */
export const pipelineAudits: Operation[] = [
  defineOperation({
    id: 'pipelines.audit',
    method: 'GET',
    paths: pipelinePaths('/:pipelineId/audit'),
    scopes: readDefinitions,
    handle: (state, request) => {
      const { pipeline } = requestedPipeline(state, request);
      const results = state.pipelines.auditOf(pipeline.id).map((entry) => presentAudit(state, entry));
      return { status: 200, body: { results } };
    },
  }),
  defineOperation({
    id: 'pipeline-stages.audit',
    method: 'GET',
    paths: pipelinePaths('/:pipelineId/stages/:stageId/audit'),
    scopes: readDefinitions,
    handle: (state, request) => {
      const { stage } = requestedStage(state, request);
      const results = state.pipelines.auditOf(stage.id).map((entry) => presentAudit(state, entry));
      return { status: 200, body: { results } };
    },
  }),
];
