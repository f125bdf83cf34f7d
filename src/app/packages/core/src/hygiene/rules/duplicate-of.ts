import type { HygieneRuleId } from '@tandem/taxonomy';
import { textOf } from '../../property-values';
import { found, notApplicable, pass } from '../answers';
import type { DuplicateCandidate, DuplicateReason, Rule } from '../model';
import { quoted } from './shared/fields';

interface DuplicateParts {
  id: HygieneRuleId;
  kinds: ReadonlyArray<DuplicateReason['kind']>;
  /** Kinds that no rule of this object is about: they bear out another reason, and that one's rule counts them. */
  besides?: ReadonlyArray<DuplicateReason['kind']>;
  /** A record without any of these has nothing that could be compared. */
  properties: readonly string[];
}

/** From these probabilities on a duplicate is likely, or may well be one. */
const [likely, possible] = [0.7, 0.5];

/**
 * A rule about other records that may be the same, for one kind of reason. Each candidate belongs to the rule of its
 * likeliest reason, which speaks for all of them together: what is left is 1 less the probability of the likeliest such
 * candidate, as the search for duplicates puts it and as it is listed. Nothing on this record puts it right: a person
 * compares the two and merges them, which HubSpot cannot undo.
 */
export const duplicateOf = ({ id, kinds, besides = [], properties: compared }: DuplicateParts): Rule => ({
  id,
  check({ facts, related: { duplicates } }) {
    if (!duplicates) return notApplicable;
    let likeliest: { candidate: DuplicateCandidate; reason: DuplicateReason } | null = null;
    for (const candidate of duplicates) {
      const reason = candidate.reasons.find(({ kind }) => !besides.includes(kind));
      if (!reason || !kinds.includes(reason.kind)) continue;
      if (candidate.probability > (likeliest?.candidate.probability ?? 0)) likeliest = { candidate, reason };
    }
    if (!likeliest)
      return compared.some((property) => facts.filled(property) !== null) ? pass : notApplicable;
    const { candidate, reason } = likeliest;
    const probability = Math.min(1, candidate.probability);
    return found({
      severity: probability >= likely ? 'high' : probability >= possible ? 'medium' : 'low',
      property: null,
      evidence: {
        value: quoted(reason.value),
        name: quoted(nameOf(candidate)),
        id: candidate.id,
        likelihood: Math.round(100 * probability),
      },
      earned: 1 - probability,
    });
  },
});

/** What a candidate is called: a person's name, a company's or deal's, an e-mail address, or else its id. */
function nameOf({ id, properties }: DuplicateCandidate): string {
  const person = [textOf(properties, 'firstname'), textOf(properties, 'lastname')].filter(Boolean).join(' ');
  return (
    person ||
    (textOf(properties, 'name') ?? textOf(properties, 'dealname') ?? textOf(properties, 'email') ?? id)
  );
}
