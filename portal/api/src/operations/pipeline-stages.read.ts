import { pipelinePaths } from '../metadata/paths';
import { requestedPipeline, requestedStage } from '../metadata/pipeline-rules';
import { presentStage } from '../metadata/present-pipeline';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation, type Operation } from '../operation';
import { stagesOf } from '../state/pipeline-store';

/** The stages of a pipeline by display order, and one of them. */
export const pipelineStageReads: Operation[] = [
  defineOperation({
    id: 'pipeline-stages.list',
    method: 'GET',
    paths: pipelinePaths('/:pipelineId/stages'),
    scopes: readDefinitions,
    handle: (state, request) => {
      const { pipeline } = requestedPipeline(state, request);
      return { status: 200, body: { results: stagesOf(pipeline).map(presentStage) } };
    },
  }),
  defineOperation({
    id: 'pipeline-stages.get',
    method: 'GET',
    paths: pipelinePaths('/:pipelineId/stages/:stageId'),
    scopes: readDefinitions,
    handle: (state, request) => ({ status: 200, body: presentStage(requestedStage(state, request).stage) }),
  }),
];
