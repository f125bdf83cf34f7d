import { dispositions, ratings, reasons, subReasons } from '@tandem/taxonomy';
import type { z } from 'zod';
import { mappingSchema, type Mapping } from './schema';
import { meaningProblems, type MappingProblem } from './meaning';
import { closest } from './text';

export type ParsedMapping = { ok: true; mapping: Mapping } | { ok: false; problems: MappingProblem[] };

/** Values that verdicts may take; a portal whose agreement has other reasons passes its own. */
export interface Vocabulary {
  ratings: readonly string[];
  dispositions: readonly string[];
  reasons: readonly string[];
  subReasons: readonly string[];
}

const valuesOf = (options: ReadonlyArray<{ value: string }>): string[] => options.map(({ value }) => value);

/** The vocabulary that Tandem installs. */
export const defaultVocabulary: Vocabulary = {
  ratings: valuesOf(ratings),
  dispositions: valuesOf(dispositions),
  reasons: valuesOf(reasons),
  subReasons: valuesOf(subReasons),
};

/** Checks a mapping file's JSON as a whole; every mistake is returned, each with its path and, where one is near, a hint. */
export function parseMapping(json: unknown, vocabulary = defaultVocabulary): ParsedMapping {
  const parsed = mappingSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(describe) };
  const problems = [...vocabularyProblems(parsed.data, vocabulary), ...meaningProblems(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, mapping: parsed.data };
}

const knownKeys = [
  ...Object.keys(mappingSchema.shape),
  ...[
    'column',
    'constant',
    'template',
    'values',
    'otherwise',
    'whenBlank',
    'convert',
    'note',
    'property',
    'use',
  ],
  ...['verdictColumn', 'rating', 'outcomes', 'reviewer', 'reviewedAt', 'comment', 'source', 'sourceDetail'],
  ...['campaign', 'form', 'lifecycleStage', 'when', 'disposition', 'reason', 'subReason', 'wakeUpDays'],
  ...[
    'delimiter',
    'encoding',
    'label',
    'description',
    'date',
    'as',
    'spread',
    'low',
    'high',
    'from',
    'to',
    'addDays',
  ],
];

function describe(issue: z.core.$ZodIssue): MappingProblem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = closest(key, knownKeys);
      const hint = near && near !== key ? { hint: `Did you mean "${near}"?` } : {};
      return { path: [path, key].filter(Boolean).join('.'), message: 'unknown key', ...hint };
    });
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().filter(({ code }) => code === 'unrecognized_keys');
    if (inner.length > 0)
      return inner.flatMap((one) => describe({ ...one, path: [...issue.path, ...one.path] }));
  }
  return [{ path: path || '(file)', message: issue.message }];
}

function vocabularyProblems({ feedback }: Mapping, vocabulary: Vocabulary): MappingProblem[] {
  if (!feedback) return [];
  const problems: MappingProblem[] = [];
  const check = (path: string, value: string | undefined, allowed: readonly string[]): void => {
    if (value === undefined || allowed.includes(value)) return;
    const near = closest(value, allowed);
    const hint = near ? `Did you mean "${near}"?` : `One of: ${allowed.join(', ')}.`;
    problems.push({ path, message: `"${value}" is not offered`, hint });
  };
  const { constant, values, otherwise, whenBlank } = feedback.rating;
  check('feedback.rating.constant', constant, vocabulary.ratings);
  check('feedback.rating.whenBlank', whenBlank, vocabulary.ratings);
  if (typeof otherwise === 'object')
    check('feedback.rating.otherwise.use', otherwise.use, vocabulary.ratings);
  for (const [from, to] of Object.entries(values ?? {})) {
    check(`feedback.rating.values.${from}`, to, vocabulary.ratings);
  }
  feedback.outcomes.forEach((outcome, index) => {
    const path = `feedback.outcomes.${index}`;
    check(`${path}.disposition`, outcome.disposition, vocabulary.dispositions);
    check(`${path}.reason`, outcome.reason, vocabulary.reasons);
    check(`${path}.subReason`, outcome.subReason, vocabulary.subReasons);
  });
  return problems;
}
