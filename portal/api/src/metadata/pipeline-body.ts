import { z } from 'zod';

const metadata = z.record(z.string(), z.string());

/** Spec: PipelineStageInput. */
export const stageCreate = z.object({
  stageId: z.string().optional(),
  label: z.string().min(1),
  displayOrder: z.number().int(),
  metadata,
});
export type StageCreate = z.output<typeof stageCreate>;

/** Spec: PipelineStageReplaceInput. */
export const stageReplace = stageCreate.omit({ stageId: true });

/** Spec: PipelineStagePatchInput; the dated specification requires `metadata`. */
export const stagePatch = z.object({
  label: z.string().min(1).optional(),
  displayOrder: z.number().int().optional(),
  metadata: metadata.optional(),
  archived: z.boolean().optional(),
});

/** Spec: PipelineInput. */
export const pipelineCreate = z.object({
  pipelineId: z.string().optional(),
  label: z.string().min(1),
  displayOrder: z.number().int(),
  stages: z.array(stageCreate),
});
export type PipelineCreate = z.output<typeof pipelineCreate>;

/** Spec: PipelineReplaceInput. */
export const pipelineReplace = pipelineCreate.omit({ pipelineId: true });

/** Spec: PipelinePatchInput. */
export const pipelinePatch = z.object({
  label: z.string().min(1).optional(),
  displayOrder: z.number().int().optional(),
  archived: z.boolean().optional(),
});
