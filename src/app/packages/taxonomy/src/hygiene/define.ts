import type { StandardObjectType } from '../definition';
import type { HygieneDimension, HygieneRuleSetting } from './model';

type Row<Id extends string> = readonly [id: Id, label: string, weight: number, minutes: number, more?: More];
type More = Omit<HygieneRuleSetting, 'weight' | 'minutes'>;

/** Registry entries of one dimension that hold for the same objects: id, label, weight, minutes to fix, further settings. */
export const rulesOf = <const Id extends string>(
  dimension: HygieneDimension,
  objects: readonly StandardObjectType[],
  rows: ReadonlyArray<Row<Id>>,
) =>
  rows.map(([id, label, weight, minutes, more]) => ({
    id,
    label,
    objects,
    dimension,
    weight,
    minutes,
    ...more,
  }));
