/** A stage (spec: PipelineStage). Deals carry `probability` and `isClosed`, other objects `ticketState`/`leadState` in `metadata`. */
export interface StoredStage {
  id: string;
  label: string;
  displayOrder: number;
  metadata: Record<string, string>;
  archived: boolean;
  createdAt: number;
  updatedAt: number;
}

export interface StoredPipeline {
  id: string;
  label: string;
  displayOrder: number;
  stages: StoredStage[];
  archived: boolean;
  createdAt: number;
  updatedAt: number;
}
