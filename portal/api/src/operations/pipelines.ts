import type { Operation } from '../operation';
import { pipelineStagesArchive } from './pipeline-stages.archive';
import { pipelineStageChanges } from './pipeline-stages.change';
import { pipelineStagesCreate } from './pipeline-stages.create';
import { pipelineStageReads } from './pipeline-stages.read';
import { pipelinesArchive } from './pipelines.archive';
import { pipelineAudits } from './pipelines.audit';
import { pipelinesCreate } from './pipelines.create';
import { pipelinesGet } from './pipelines.get';
import { pipelinesList } from './pipelines.list';
import { pipelinesReplace } from './pipelines.replace';
import { pipelinesUpdate } from './pipelines.update';

export const pipelineOperations: Operation[] = [
  pipelinesList,
  pipelinesGet,
  pipelinesCreate,
  pipelinesUpdate,
  pipelinesReplace,
  pipelinesArchive,
  ...pipelineAudits,
  ...pipelineStageReads,
  pipelineStagesCreate,
  ...pipelineStageChanges,
  pipelineStagesArchive,
];
