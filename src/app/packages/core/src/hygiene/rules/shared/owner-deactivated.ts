import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { Rule } from '../../model';

/**
 * The owner's user was deactivated or removed: nobody is told of the record's activity, and tasks and rotations go to a
 * mailbox that no one reads. HubSpot keeps such owners on records (HubSpot, Owners API: `archived`;
 * https://knowledge.hubspot.com/user-management/remove-a-hubspot-user).
 */
export const ownerDeactivated: Rule = {
  id: 'owner_deactivated',
  check({ properties, related: { owner } }) {
    const id = textOf(properties, 'hubspot_owner_id');
    if (id === null || owner === undefined) return notApplicable;
    if (owner !== null && owner.id !== id) return notApplicable;
    if (owner?.active) return pass;
    return found({ severity: 'high', property: 'hubspot_owner_id', evidence: { value: id } });
  },
};
