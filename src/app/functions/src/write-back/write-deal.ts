import type { Engagement, WriteBack } from '@tandem/contracts';
import { isWhole, projectEngagement } from '@tandem/core';
import type { RolesOf } from '@tandem/core';
import type { Dependencies } from '../compose';
import type { LoadedDeal } from '../groups/buying-group-view';
import { namesAreWhole } from '../touchpoints/read-names';
import { writeEngagement } from './write-engagement';

/**
 * Writes a group's engagement to its deal while the view is put together, unless people are not all known.
 *
 * How much a deal's score knows depends on how many of its people were read in depth. A process that has just begun spends
 * requests on terms, names and stages, which it keeps, and can be left with none for people. Its score would replace one
 * that knew more, the next view would put that back, and so on. Therefore a score is written only when
 * - no source failed just now, and the agreement could be read; and
 * - it knows as much as views of this deal ever do: as many people were read in depth as there are requests for in a
 *   process that has its tables, and it is known who is a colleague and which form asks for a demo; or
 * - the deal has no score yet, so that nothing better can be lost. A later view may then replace it, once.
 *
 * Everything else is left to the next view, which has those tables.
 */
export async function writeDeal(
  { deal, loaded, terms }: Pick<LoadedDeal, 'deal' | 'loaded' | 'terms'>,
  engagement: Engagement,
  { rolesOf }: { rolesOf: RolesOf },
  dependencies: Pick<Dependencies, 'openCrm'>,
): Promise<WriteBack> {
  const { mayWrite, sources, asDeepAsWarm, names, touches } = loaded;
  if (!mayWrite || !isWhole(sources) || terms.from === 'unread') return { state: 'later' };
  const hasNoScore = !deal.properties['tandem_engagement_scored_at'];
  if (!hasNoScore && !(asDeepAsWarm && namesAreWhole(names))) return { state: 'later' };
  const projected = projectEngagement(touches, engagement, terms.engagement, rolesOf);
  return writeEngagement({ objectType: 'deals', record: deal, projected }, dependencies);
}
