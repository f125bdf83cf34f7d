import { z } from 'zod';
import { lastTouchKinds } from './touches';

/** Free text for whoever reads the mapping file; never used. */
const note = z.string().optional();

/** How a cell's text becomes a HubSpot value. */
const conversion = z.union([
  /** `number`: plain digits with `.`; `yes-no`: HubSpot's `true` or `false`. */
  z.enum(['number', 'yes-no']),
  /** A date or moment written in a fixed pattern of YYYY MM DD HH mm ss (UTC), e.g. `DD/MM/YYYY`. */
  z.strictObject({ note, date: z.string().min(1), as: z.enum(['date', 'datetime']) }),
  /** Numbers that rise with time where the file has no dates: `low` becomes `from`, `high` becomes `to`. */
  z.strictObject({
    note,
    spread: z.strictObject({
      low: z.number(),
      high: z.number(),
      from: z.iso.date(),
      to: z.iso.date(),
      addDays: z.number().int().min(-3650).max(3650).optional(),
    }),
  }),
]);

/** Where one value comes from: exactly one of column, constant and template. */
export const valueRule = z
  .strictObject({
    note,
    column: z.string().min(1).optional(),
    constant: z.string().min(1).optional(),
    template: z.string().min(1).optional(),
    /** Cell value → value; letter case and repeated blanks do not matter. */
    values: z.record(z.string(), z.string()).optional(),
    /** A cell that `values` does not know: `report` it (default), `keep` it as it is, or `use` another value. */
    otherwise: z.union([z.enum(['report', 'keep']), z.strictObject({ use: z.string().min(1) })]).optional(),
    /** Value for a blank cell; without it a blank cell sets nothing. */
    whenBlank: z.string().min(1).optional(),
    convert: conversion.optional(),
  })
  .superRefine((rule, context) => {
    const given = [rule.column, rule.constant, rule.template].filter((one) => one !== undefined).length;
    if (given !== 1) {
      context.addIssue({ code: 'custom', message: 'needs exactly one of "column", "constant", "template"' });
    }
    if (rule.otherwise !== undefined && rule.values === undefined) {
      context.addIssue({ code: 'custom', message: '"otherwise" only makes sense together with "values"' });
    }
  });

/** True for a row when every named column holds one of the listed values; `""` stands for blank. */
const condition = z.record(z.string(), z.array(z.string()).min(1));

const outcome = z.strictObject({
  note,
  when: condition,
  disposition: z.string().min(1),
  reason: z.string().min(1).optional(),
  subReason: z.string().min(1).optional(),
  /** For recycled leads: days from the review to the wake-up date. */
  wakeUpDays: z.number().int().min(1).max(1825).optional(),
});

const feedback = z.strictObject({
  note,
  /** Column that holds a judgement where there is one; rows in which it is blank are not verdicts. */
  verdictColumn: z.string().min(1),
  rating: valueRule,
  /** The first rule whose `when` fits decides. */
  outcomes: z.array(outcome).min(1),
  reviewer: valueRule,
  reviewedAt: valueRule,
  comment: valueRule.optional(),
  source: valueRule.optional(),
  sourceDetail: valueRule.optional(),
  campaign: valueRule.optional(),
  form: valueRule.optional(),
  lifecycleStage: valueRule.optional(),
});

const touches = z.strictObject({
  note,
  /** How often the person came to the website. */
  visits: valueRule.optional(),
  /** Pages seen in a visit, on average. */
  pagesPerVisit: valueRule.optional(),
  /** What happened last, as one of `lastTouchKinds`; `""` for what is no touch of a buyer. */
  last: valueRule
    .refine(
      ({ values = {}, otherwise }) =>
        otherwise !== 'keep' &&
        Object.values(values).every(
          (value) => value === '' || (lastTouchKinds as readonly string[]).includes(value),
        ),
      { message: `values must be among: ${lastTouchKinds.join(', ')}` },
    )
    .optional(),
});

/** Shape of a mapping file. Unknown keys are errors: a typing mistake must not silently lose a column. */
export const mappingSchema = z.strictObject({
  note,
  /** Part of every imported entry's unique key: never change it once something was imported. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and "-", at most 40'),
  file: z
    .strictObject({
      note,
      delimiter: z.string().length(1).optional(),
      /** A label of the Encoding Standard, e.g. `utf-8` (default), `windows-1252`, `utf-16le`. */
      encoding: z.string().min(1).optional(),
    })
    .optional(),
  /** Values that count as blank in every column, besides the empty cell. */
  blank: z.array(z.string()).optional(),
  /** Further values that count as blank in one column. */
  blankIn: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  identity: z.strictObject({
    note,
    column: z.string().min(1),
    /** Unique contact property that holds the column's value: `tandem_import_id` or `email`. */
    property: z.enum(['tandem_import_id', 'email']),
  }),
  /** Contact property → where its value comes from. */
  properties: z.record(z.string(), valueRule),
  /** Contact property to be made as text → column kept exactly as written, blanks and mistakes included. */
  rawProperties: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]{0,99}$/, 'a HubSpot property name: a-z, 0-9, "_", at most 100'),
      z.strictObject({
        column: z.string().min(1),
        label: z.string().min(1),
        description: z.string().optional(),
      }),
    )
    .optional(),
  feedback: feedback.optional(),
  /** What the file tells of touches. For filling the local CRM only: HubSpot records touches itself. */
  touches: touches.optional(),
  /** Columns left out on purpose → why. Columns neither used nor named here are reported. */
  ignore: z.record(z.string(), z.string().min(1)).optional(),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type ValueRule = z.infer<typeof valueRule>;
export type Conversion = z.infer<typeof conversion>;
export type Condition = z.infer<typeof condition>;
export type OutcomeRule = z.infer<typeof outcome>;
export type FeedbackMapping = z.infer<typeof feedback>;
