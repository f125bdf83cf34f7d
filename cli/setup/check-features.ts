import { isCrmError, isMissingScope, isUnauthorized } from '@tandem/crm';
import type { Crm } from '@tandem/crm';
import type { FeatureName } from '../manifest/features';

/** Website visits and events want no scope that an app could leave out, but an Enterprise subscription. */
export type CheckedFeature = Exclude<FeatureName, 'setup'> | 'website-events';

/** Whether a portal lets the app have a feature, as far as one small read tells. */
export type FeatureAnswer =
  | { feature: CheckedFeature; state: 'granted' }
  | { feature: CheckedFeature; state: 'no-scope'; scopes: string[] }
  | { feature: CheckedFeature; state: 'no-subscription' }
  /** HubSpot did not answer the question; `error` says why. */
  | { feature: CheckedFeature; state: 'unknown'; error: unknown };

/** A read that needs the feature's scopes. Ids and addresses that nobody has are enough to be let in or not. */
const reads: Record<CheckedFeature, (crm: Crm) => Promise<unknown>> = {
  colleagues: (crm) => crm.owners.page(),
  'marketing-events': (crm) => crm.marketingEvents.participationsOf('0'),
  'marketing-emails': (crm) => crm.emailEvents.ofRecipient({ recipient: 'nobody@example.com', since: 0 }),
  forms: (crm) => crm.forms.names(),
  campaigns: (crm) => crm.campaigns.newest(),
  'website-events': (crm) => crm.eventOccurrences.types(),
};

/**
 * Asks a portal for each feature that an app may lack, by one read each: HubSpot has no list of an account's
 * subscriptions. A 403 that names no scope is about the subscription (developers.hubspot.com, error handling).
 *
 * @throws CrmError when the token is refused
 */
export async function checkFeatures(crm: Crm): Promise<FeatureAnswer[]> {
  const names = Object.keys(reads) as CheckedFeature[];
  return Promise.all(names.map((feature) => ask(crm, feature)));
}

async function ask(crm: Crm, feature: CheckedFeature): Promise<FeatureAnswer> {
  try {
    await reads[feature](crm);
    return { feature, state: 'granted' };
  } catch (error) {
    if (!isCrmError(error) || isUnauthorized(error)) throw error;
    if (isMissingScope(error)) return { feature, state: 'no-scope', scopes: error.missingScopes };
    if (error.status === 403) return { feature, state: 'no-subscription' };
    const refused = error.status >= 400 && error.status < 500 && ![423, 429, 477].includes(error.status);
    return refused ? { feature, state: 'granted' } : { feature, state: 'unknown', error };
  }
}
