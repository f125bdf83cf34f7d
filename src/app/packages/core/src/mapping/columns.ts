import type { Mapping, ValueRule } from './schema';
import { closest, templateColumns } from './text';

/** Every column that a mapping reads. */
export function usedColumns(mapping: Mapping): Set<string> {
  const { feedback } = mapping;
  const rules: Array<ValueRule | undefined> = [...Object.values(mapping.properties)];
  const columns = new Set([mapping.identity.column]);
  if (feedback) {
    const { rating, reviewer, reviewedAt, comment, source, sourceDetail, campaign, form, lifecycleStage } =
      feedback;
    rules.push(rating, reviewer, reviewedAt, comment, source, sourceDetail, campaign, form, lifecycleStage);
    columns.add(feedback.verdictColumn);
    feedback.outcomes.flatMap(({ when }) => Object.keys(when)).forEach((column) => columns.add(column));
  }
  rules.push(mapping.touches?.visits, mapping.touches?.pagesPerVisit, mapping.touches?.last);
  for (const rule of rules) {
    if (rule?.column !== undefined) columns.add(rule.column);
    templateColumns(rule?.template ?? '').forEach((column) => columns.add(column));
  }
  Object.values(mapping.rawProperties ?? {}).forEach(({ column }) => columns.add(column));
  return columns;
}

/** How the columns of a file and of a mapping differ. */
export interface ColumnCheck {
  /** Read by the mapping but absent from the file: the file cannot be used. With the nearest name, if one is near. */
  missing: Array<{ column: string; hint?: string }>;
  /** In the file, but neither used nor left out on purpose: reported to the person. */
  unused: string[];
}

/** Compares a file's header with what the mapping reads. Names must match exactly, letter case included. */
export function checkColumns(header: readonly string[], mapping: Mapping): ColumnCheck {
  const used = usedColumns(mapping);
  const named = new Set([
    ...used,
    ...Object.keys(mapping.ignore ?? {}),
    ...Object.keys(mapping.blankIn ?? {}),
  ]);
  const present = new Set(header);
  return {
    missing: [...used]
      .filter((column) => !present.has(column))
      .map((column) => ({ column, hint: closest(column, header) })),
    unused: header.filter((column) => !named.has(column)),
  };
}
