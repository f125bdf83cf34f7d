import { pipelinePaths } from '../metadata/paths';
import { requestedPipeline } from '../metadata/pipeline-rules';
import { presentPipeline } from '../metadata/present-pipeline';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** One pipeline with its stages. */
export const pipelinesGet = defineOperation({
  id: 'pipelines.get',
  method: 'GET',
  paths: pipelinePaths('/:pipelineId'),
  scopes: readDefinitions,
  handle: (state, request) => ({
    status: 200,
    body: presentPipeline(requestedPipeline(state, request).pipeline),
  }),
});
