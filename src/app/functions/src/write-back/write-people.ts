import { isWhole, projectContactEngagement } from '@tandem/core';
import type { WriteBack } from '@tandem/contracts';
import type { Dependencies } from '../compose';
import type { LoadedGroup } from '../groups/load-group';
import { namesAreWhole } from '../touchpoints/read-names';
import type { PersonAnswers } from '../touchpoints/settle-touches';
import type { TermsInForce } from '../touchpoints/touch-terms';
import { writeEngagements } from './write-engagement';

/**
 * Writes the engagement properties of those people of a group who were read exactly as their own card reads them: every
 * source, all of their latest activities, and the names by which colleagues and demo forms are told. In one request,
 * what changed only, while the view is put together.
 *
 * Of the others the view knows less than their own card, and would write a smaller score over a right one. They are
 * left to that card, or to a job over all contacts. So are people found by search, which has no room to ask for the
 * properties to compare with.
 */
export async function writePeople(
  { touches, inDepth, names, sources, mayWritePeople }: LoadedGroup,
  terms: TermsInForce,
  now: number,
  dependencies: Pick<Dependencies, 'openCrm'>,
): Promise<WriteBack> {
  if (!mayWritePeople || !isWhole(sources) || terms.from === 'unread' || !namesAreWhole(names)) {
    return { state: 'later' };
  }
  const known = [...inDepth.values()].filter(isComplete);
  const touchesOf = new Map(known.map(({ record }) => [record.id, [] as typeof touches]));
  for (const touch of touches) touchesOf.get(touch.contactId)?.push(touch);
  const targets = known.map(({ record }) => ({
    ...record,
    projected: projectContactEngagement(
      touchesOf.get(record.id) ?? [],
      record.properties,
      terms.engagement,
      now,
    ),
  }));
  return writeEngagements('contacts', targets, dependencies);
}

/** All of the person's activities that their own card would read were read here, too. */
const isComplete = ({ activities }: PersonAnswers): boolean => activities !== null && !activities.limited;
