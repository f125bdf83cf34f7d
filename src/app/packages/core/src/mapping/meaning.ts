import { usedColumns } from './columns';
import type { Mapping } from './schema';
import { comparable } from './text';

/** One mistake in a mapping file. `path` is dotted, e.g. `feedback.outcomes.3.reason`. */
export interface MappingProblem {
  path: string;
  message: string;
  hint?: string;
}

/** What the shape alone cannot show: rules that can never apply, and columns both used and left out. */
export function meaningProblems(mapping: Mapping): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const outcomes = mapping.feedback?.outcomes ?? [];
  outcomes.forEach((outcome, index) => {
    const path = `feedback.outcomes.${index}`;
    if (Object.keys(outcome.when).length === 0 && index < outcomes.length - 1) {
      problems.push({ path: `${path}.when`, message: 'fits every row, so the rules below it never apply' });
    }
    if (outcome.disposition === 'recycled' && outcome.wakeUpDays === undefined) {
      problems.push({ path: `${path}.wakeUpDays`, message: 'a recycled lead needs "wakeUpDays"' });
    }
    if (outcome.subReason !== undefined && outcome.reason === undefined) {
      problems.push({ path: `${path}.subReason`, message: 'a sub-reason needs a reason' });
    }
  });
  for (const name of Object.keys(mapping.rawProperties ?? {})) {
    if (name in mapping.properties) {
      problems.push({
        path: `rawProperties.${name}`,
        message: 'the same property is also under "properties"',
      });
    }
  }
  problems.push(...ambiguousValues(mapping));
  const used = usedColumns(mapping);
  for (const column of Object.keys(mapping.ignore ?? {})) {
    if (used.has(column))
      problems.push({ path: `ignore.${column}`, message: 'this column is used elsewhere' });
  }
  return problems;
}

/** Two spellings of one cell value (they differ only in case or blanks) that lead to different answers. */
function ambiguousValues(mapping: Mapping): MappingProblem[] {
  const rules = { ...mapping.properties, 'feedback.rating': mapping.feedback?.rating };
  return Object.entries(rules).flatMap(([name, rule]) => {
    const seen = new Map<string, string>();
    return Object.entries(rule?.values ?? {}).flatMap(([from, to]) => {
      const earlier = seen.get(comparable(from));
      seen.set(comparable(from), to);
      if (earlier === undefined || earlier === to) return [];
      return [{ path: `${name}.values.${from}`, message: 'is listed twice with different answers' }];
    });
  });
}
