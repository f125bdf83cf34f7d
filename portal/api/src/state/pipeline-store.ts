import { defaultPipelines } from './default-pipelines';
import type { StoredPipeline, StoredStage } from './pipeline';

export type { StoredPipeline, StoredStage } from './pipeline';

/** One line of a pipeline's or stage's audit log (spec: PublicAuditInfo). */
export interface PipelineAudit {
  identifier: string;
  action: 'CREATE' | 'UPDATE' | 'DELETE';
  timestamp: number;
  userId?: number;
  rawObject: unknown;
}

/** Pipelines and stages by object type id, with what happened to them. */
export class PipelineStore {
  private readonly pipelines = new Map<string, StoredPipeline[]>();
  private readonly audits: PipelineAudit[] = [];
  private nextId = 700_000_001;

  constructor(createdAt: number) {
    for (const [objectTypeId, pipelines] of Object.entries(defaultPipelines(createdAt))) {
      this.pipelines.set(objectTypeId, pipelines);
    }
  }

  takeId(): string {
    return String(this.nextId++);
  }

  /** Live pipelines by display order. */
  all(objectTypeId: string): StoredPipeline[] {
    return (this.pipelines.get(objectTypeId) ?? [])
      .filter((pipeline) => !pipeline.archived)
      .sort((a, b) => a.displayOrder - b.displayOrder || a.label.localeCompare(b.label));
  }

  get(objectTypeId: string, pipelineId: string): StoredPipeline | undefined {
    return this.all(objectTypeId).find((pipeline) => pipeline.id === pipelineId);
  }

  /** A live stage with its pipeline, whichever pipeline it is in. */
  findStage(
    objectTypeId: string,
    stageId: string,
  ): { pipeline: StoredPipeline; stage: StoredStage } | undefined {
    for (const pipeline of this.all(objectTypeId)) {
      const stage = pipeline.stages.find((each) => each.id === stageId && !each.archived);
      if (stage) return { pipeline, stage };
    }
    return undefined;
  }

  put(objectTypeId: string, pipeline: StoredPipeline): void {
    const others = (this.pipelines.get(objectTypeId) ?? []).filter((each) => each.id !== pipeline.id);
    this.pipelines.set(objectTypeId, [...others, pipeline]);
  }

  audit(entry: PipelineAudit): void {
    this.audits.unshift(entry);
  }

  /** Newest first. */
  auditOf(identifier: string): PipelineAudit[] {
    return this.audits.filter((entry) => entry.identifier === identifier);
  }
}

/** Live stages by display order. */
export const stagesOf = (pipeline: StoredPipeline): StoredStage[] =>
  pipeline.stages.filter((stage) => !stage.archived).sort((a, b) => a.displayOrder - b.displayOrder);
