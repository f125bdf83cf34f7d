import { lifecycleStages } from '@tandem/taxonomy';
import { textOf } from '../../../property-values';
import { found, notApplicable, pass } from '../../answers';
import type { RelatedRecord, Rule } from '../../model';
import { whileOpen } from './deal-stage';
import { namesOf } from './people';

const places = new Map<string, number>(lifecycleStages.map((stage, place) => [stage, place]));
const opportunity = places.get('opportunity')!;

/**
 * People of an open deal still count as leads: nurture e-mails go to buyers, and the conversion of marketing's leads looks
 * lower than it is. HubSpot itself moves them to opportunity with a deal, unless that is switched off or the deal was
 * imported (https://knowledge.hubspot.com/crm-setup/manage-how-lifecycle-stages-sync-between-objects). Stages of the
 * portal's own have no place in the order.
 */
export const dealContactsBehindStage = whileOpen({
  id: 'deal_contacts_behind_stage',
  check({ related: { contacts } }) {
    const behind: RelatedRecord[] = [];
    let known = 0;
    for (const contact of contacts ?? []) {
      const place = places.get(textOf(contact.properties, 'lifecyclestage') ?? '');
      if (place === undefined) continue;
      known += 1;
      if (place < opportunity) behind.push(contact);
    }
    if (known === 0) return notApplicable;
    if (behind.length === 0) return pass;
    return found({
      severity: 'low',
      property: null,
      evidence: { count: behind.length, total: known, names: namesOf(behind) },
    });
  },
} satisfies Rule);
