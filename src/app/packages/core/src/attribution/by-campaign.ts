import { sumOfPercents } from './percents';
import type { CampaignCredit, TouchCredit } from './results';

/** Credit added up by campaign, largest first; touches without one are together. Sums to what the credits sum to. */
export function creditByCampaign(credits: readonly TouchCredit[]): CampaignCredit[] {
  const groups = new Map<string | null, { campaign: CampaignCredit['campaign']; percents: number[] }>();
  for (const { touch, percent } of credits) {
    const key = touch.campaign?.id ?? null;
    const group = groups.get(key) ?? { campaign: touch.campaign, percents: [] };
    group.percents.push(percent);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ campaign, percents }) => ({
      campaign,
      percent: sumOfPercents(percents),
      touches: percents.length,
    }))
    .sort((a, b) => b.percent - a.percent || b.touches - a.touches);
}
