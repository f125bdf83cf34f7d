/** One direction of a HubSpot-defined association type, paired with its inverse. */
export interface DefaultAssociationPair {
  from: string;
  to: string;
  typeId: number;
  inverseTypeId: number;
  /** Label as the labels API shows it; `null` for the unlabelled association that always exists. */
  label: string | null;
  inverseLabel: string | null;
  /** API names of both directions, e.g. `contact_to_company` (reply of `GET /crm/objects/…?associations=`). */
  name: string;
  inverseName: string;
  /** A record of type `from` has at most one of these; linking another moves it. */
  single?: boolean;
}

const pair = (
  from: string,
  to: string,
  [typeId, inverseTypeId]: [number, number],
  [name, inverseName]: [string, string],
  [label, inverseLabel]: [string | null, string | null] = [null, null],
  single = false,
): DefaultAssociationPair => ({
  from,
  to,
  typeId,
  inverseTypeId,
  label,
  inverseLabel,
  name,
  inverseName,
  single,
});

const named = (from: string, to: string): [string, string] => [`${from}_to_${to}`, `${to}_to_${from}`];
const unlabelled = (from: string, to: string): [string, string] => [
  `${from}_to_${to}_unlabeled`,
  `${to}_to_${from}_unlabeled`,
];
const primary: [string, string] = ['Primary', 'Primary'];

/**
 * HubSpot-defined association types between the object types of this portal, with their ids
 * (developers.hubspot.com/docs/guides/api/crm/associations/associations-v4, "Association type IDs").
 */
export const DEFAULT_ASSOCIATION_PAIRS: readonly DefaultAssociationPair[] = [
  pair('0-1', '0-1', [449, 449], ['contact_to_contact', 'contact_to_contact']),
  pair('0-1', '0-2', [279, 280], unlabelled('contact', 'company')),
  pair('0-1', '0-2', [1, 2], named('contact', 'company'), primary, true),
  pair('0-2', '0-2', [450, 450], ['company_to_company', 'company_to_company']),
  pair(
    '0-2',
    '0-2',
    [13, 14],
    ['parent_to_child_company', 'child_to_parent_company'],
    ['Child Company', 'Parent Company'],
  ),
  pair('0-3', '0-1', [3, 4], named('deal', 'contact')),
  pair('0-3', '0-2', [341, 342], unlabelled('deal', 'company')),
  pair('0-3', '0-2', [5, 6], named('deal', 'company'), primary, true),
  pair('0-3', '0-3', [451, 451], ['deal_to_deal', 'deal_to_deal']),
  pair('0-136', '0-1', [608, 609], named('lead', 'contact')),
  pair('0-136', '0-1', [578, 579], ['lead_to_primary_contact', 'primary_contact_to_lead'], primary, true),
  pair('0-136', '0-2', [610, 611], named('lead', 'company')),
  pair('0-136', '0-2', [580, 581], ['lead_to_primary_company', 'primary_company_to_lead'], primary, true),
  pair('0-136', '0-3', [1037, 1038], named('lead', 'deal')),
  pair('0-136', '0-3', [582, 583], ['lead_to_primary_deal', 'primary_deal_to_lead'], primary, true),
  pair('0-46', '0-1', [202, 201], named('note', 'contact')),
  pair('0-46', '0-2', [190, 189], named('note', 'company')),
  pair('0-46', '0-3', [214, 213], named('note', 'deal')),
  pair('0-46', '0-136', [855, 854], named('note', 'lead')),
  pair('0-27', '0-1', [204, 203], named('task', 'contact')),
  pair('0-27', '0-2', [192, 191], named('task', 'company')),
  pair('0-27', '0-3', [216, 215], named('task', 'deal')),
  pair('0-27', '0-136', [647, 646], named('task', 'lead')),
  pair('0-48', '0-1', [194, 193], named('call', 'contact')),
  pair('0-48', '0-2', [182, 181], named('call', 'company')),
  pair('0-48', '0-3', [206, 205], named('call', 'deal')),
  pair('0-48', '0-136', [597, 596], named('call', 'lead')),
  pair('0-49', '0-1', [198, 197], named('email', 'contact')),
  pair('0-49', '0-2', [186, 185], named('email', 'company')),
  pair('0-49', '0-3', [210, 209], named('email', 'deal')),
  pair('0-49', '0-136', [599, 598], named('email', 'lead')),
  pair('0-47', '0-1', [200, 199], named('meeting', 'contact')),
  pair('0-47', '0-2', [188, 187], named('meeting', 'company')),
  pair('0-47', '0-3', [212, 211], named('meeting', 'deal')),
  pair('0-47', '0-136', [601, 600], named('meeting', 'lead')),
  pair('0-18', '0-1', [81, 82], named('communication', 'contact')),
  pair('0-18', '0-2', [87, 88], named('communication', 'company')),
  pair('0-18', '0-3', [85, 86], named('communication', 'deal')),
  pair('0-18', '0-136', [603, 602], named('communication', 'lead')),
];
