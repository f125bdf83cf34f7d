import { buyingGroupDefaults, engagementDefaults, hygieneDefaults, qualifiedName } from '@tandem/taxonomy';
import { agreementInForce, agreementPropertyNames } from '@tandem/core';
import type { AgreementInForce } from '@tandem/core';
import type { Crm, CrmRecord } from '@tandem/crm';
import { ofCustomObject } from '../feedback/portal';
import { Refusal } from '../refusal';
import type { Reading } from './read-person';
import { attempt } from './source-outcome';
import type { Trouble } from './source-outcome';

/**
 * Terms with where they come from. `agreed`: the agreement in force. `default`: Tandem's own, because there is no
 * agreement, or the portal has no custom objects. `unread`: Tandem's own, because the agreement could not be read now.
 */
export type TermsInForce = CardTerms & {
  from: 'agreed' | 'default' | 'unread';
  /** Why it could not be read; only of `unread`. */
  trouble?: Trouble;
};

/** The part of an agreement that cards show what they computed with. */
type CardTerms = Pick<AgreementInForce, 'engagement' | 'buyingGroup' | 'hygiene'>;

/** How long an agreement is kept in a process, in milliseconds: a new version applies a minute later at most. */
const freshMs = 60_000;

const defaults: CardTerms = {
  engagement: engagementDefaults,
  buyingGroup: buyingGroupDefaults,
  hygiene: hygieneDefaults,
};

/** Reads the terms in force. Touches are worth showing without an agreement, so that its lack never fails a card. */
export async function readTouchTerms(
  { crm, memory, now, budget }: Reading,
  portalId: number,
): Promise<TermsInForce> {
  const key = `terms ${portalId}`;
  const known = memory.recall<TermsInForce>(key, now);
  if (known) return known;
  budget.take();
  const answer = await attempt(() => readAgreements(crm, portalId));
  if (!answer.ok && answer.trouble.state === 'failed') {
    return { ...defaults, from: 'unread', trouble: answer.trouble };
  }
  const chosen = answer.ok ? agreementInForce(answer.value, now) : null;
  const { engagement, buyingGroup, hygiene } = chosen ?? defaults;
  const from = chosen ? 'agreed' : 'default';
  const terms: TermsInForce = { engagement, buyingGroup, hygiene, from };
  memory.keep(key, terms, now + freshMs);
  return terms;
}

/** The first hundred versions; none when setup has not made the object. */
async function readAgreements(crm: Crm, portalId: number): Promise<CrmRecord[]> {
  const objectType = qualifiedName(portalId, 'alignment_agreement');
  try {
    return await ofCustomObject('alignment_agreement', async () => {
      for await (const page of crm.objects.pages(objectType, { properties: agreementPropertyNames }))
        return page;
      return [];
    });
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'not_set_up') return [];
    throw error;
  }
}
