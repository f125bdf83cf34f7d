import type { ApiRequest } from '../operation';
import { stagesOf, type PipelineAudit, type StoredPipeline, type StoredStage } from '../state/pipeline-store';
import type { PortalState } from '../state/portal-state';

const iso = (at: number): string => new Date(at).toISOString();

/** Spec: PipelineStage. */
export const presentStage = (stage: StoredStage): Record<string, unknown> => ({
  id: stage.id,
  label: stage.label,
  displayOrder: stage.displayOrder,
  metadata: { ...stage.metadata },
  archived: stage.archived,
  createdAt: iso(stage.createdAt),
  updatedAt: iso(stage.updatedAt),
  writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
});

/** Spec: Pipeline. */
export const presentPipeline = (pipeline: StoredPipeline): Record<string, unknown> => ({
  id: pipeline.id,
  label: pipeline.label,
  displayOrder: pipeline.displayOrder,
  stages: stagesOf(pipeline).map(presentStage),
  archived: pipeline.archived,
  createdAt: iso(pipeline.createdAt),
  updatedAt: iso(pipeline.updatedAt),
});

/** Notes a change for the audit operations. */
export const recordAudit = (
  state: PortalState,
  request: ApiRequest,
  action: PipelineAudit['action'],
  identifier: string,
  rawObject: unknown,
): void =>
  state.pipelines.audit({ identifier, action, timestamp: request.now, userId: request.userId, rawObject });

/** Spec: PublicAuditInfo. */
export const presentAudit = (state: PortalState, entry: PipelineAudit): Record<string, unknown> => ({
  portalId: state.portalId,
  identifier: entry.identifier,
  action: entry.action,
  timestamp: iso(entry.timestamp),
  ...(entry.userId !== undefined && { fromUserId: entry.userId }),
  rawObject: entry.rawObject,
});
