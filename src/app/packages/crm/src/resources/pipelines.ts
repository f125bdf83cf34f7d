import type { Request } from '../http/request';
import { PEOPLE_API } from '../versions';

/** A stage (spec: PipelineStage). On deals `metadata.isClosed` and `metadata.probability` tell won from lost. */
export interface PipelineStage {
  id: string;
  label: string;
  displayOrder: number;
  archived: boolean;
  metadata: Record<string, string>;
}

export interface Pipeline {
  id: string;
  label: string;
  displayOrder: number;
  archived: boolean;
  stages: PipelineStage[];
}

/** Pipelines. Source: spec CRM/Pipelines 2026-09. */
export const pipelines = (request: Request) => ({
  /** Pipelines of an object type with their stages; stage ids differ from account to account. */
  async list(objectType: string): Promise<Pipeline[]> {
    const { body } = await request<{ results: Pipeline[] }>({
      method: 'GET',
      path: `/crm/pipelines/${PEOPLE_API}/${encodeURIComponent(objectType)}`,
    });
    return body.results;
  },
});
