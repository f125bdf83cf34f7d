import { pipelinePaths } from '../metadata/paths';
import { pipelineType } from '../metadata/pipeline-rules';
import { presentPipeline } from '../metadata/present-pipeline';
import { readDefinitions } from '../metadata/scopes';
import { defineOperation } from '../operation';

/** The pipelines of deals, leads or a custom object, with their stages. */
export const pipelinesList = defineOperation({
  id: 'pipelines.list',
  method: 'GET',
  paths: pipelinePaths(),
  scopes: readDefinitions,
  handle: (state, request) => {
    const { objectTypeId } = pipelineType(state, request);
    return { status: 200, body: { results: state.pipelines.all(objectTypeId).map(presentPipeline) } };
  },
});
