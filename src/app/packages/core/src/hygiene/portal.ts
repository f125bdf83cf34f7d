import type { PipelineStage, PropertyFacts } from './model';

/** A deal pipeline as HubSpot answers it (spec CRM/Pipelines 2026-09). */
interface PipelineAnswer {
  stages: ReadonlyArray<{ id: string; label: string; metadata: Readonly<Record<string, string>> }>;
}

/** A property as HubSpot answers it (spec CRM/Properties 2026-09), as far as rules need it. */
interface PropertyAnswer {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  calculated?: boolean;
  modificationMetadata?: { readOnlyValue?: boolean };
  options: ReadonlyArray<{ value: string; label: string; hidden: boolean; displayOrder: number }>;
}

/** Stages of every pipeline, by stage id. */
export const stagesOf = (pipelines: readonly PipelineAnswer[]): Map<string, PipelineStage> =>
  new Map(
    pipelines.flatMap(({ stages }) =>
      stages.map(({ id, label, metadata }): [string, PipelineStage] => {
        const probability = Number(metadata['probability']) || 0;
        return [id, { id, label, probability, closed: metadata['isClosed'] === 'true' }];
      }),
    ),
  );

/** A property as rules see it; options in the order in which people see them. */
export const propertyFactsOf = ({
  name,
  label,
  type,
  fieldType,
  calculated,
  modificationMetadata,
  options,
}: PropertyAnswer): PropertyFacts => ({
  name,
  label,
  type,
  fieldType,
  writable: !modificationMetadata?.readOnlyValue && !calculated && fieldType !== 'file',
  options: [...options]
    .sort((a, b) => a.displayOrder - b.displayOrder)
    .map(({ value, label: shown, hidden }) => ({ value, label: shown, hidden })),
});
