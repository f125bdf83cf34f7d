import { milestoneModels } from '@tandem/core';
import type { AttributionMilestone, AttributionModel, DealCredit } from '@tandem/contracts';
import type { DealLocale } from '../locale';

/** Who defined a model whose name others use for something else. */
const variants: Partial<Record<string, string>> = {
  u_hubspot: 'HubSpot',
  u_salesforce: 'Salesforce',
  u_marketo: 'Marketo Measure',
};

/** The name of a model; where vendors mean different things by it, with the vendor's. */
export function modelName(model: AttributionModel, { phrases }: DealLocale): string {
  const variant = variants[model];
  return variant ? phrases.phrase('u', { variant }) : phrases.phrase(model as NamedModel);
}

type NamedModel = Exclude<AttributionModel, `u_${string}`>;

/** The models in the order of core's table, and after them those that know no milestones. */
const models = [...Object.keys(milestoneModels), 'linear', 'time_decay'] as AttributionModel[];

export const modelOptions = (locale: DealLocale) =>
  models.map((value) => ({ value, label: modelName(value, locale) }));

/** What a model gives to whom: "First touch 40 %, Lead creation 40 %, and All others 20 %". The name of linear says it. */
export function modelWords(
  { model, halfLifeDays }: Pick<DealCredit, 'model' | 'halfLifeDays'>,
  { phrases, format }: DealLocale,
): string {
  if (model === 'linear') return '';
  if (model === 'time_decay')
    return halfLifeDays === null ? '' : phrases.phrase('decays', { days: format.days(halfLifeDays) });
  const { milestones, middle } = milestoneModels[model];
  const parts = Object.entries(milestones) as Array<[AttributionMilestone, number]>;
  const percent = (part: number) => format.percent(part, Math.round(part * 1000) % 10 === 0 ? 0 : 1);
  return format.list([
    ...parts.map(([milestone, part]) => `${phrases.phrase(milestone)} ${percent(part)}`),
    ...(middle > 0 ? [`${phrases.phrase('rest')} ${percent(middle)}`] : []),
  ]);
}
