import type { GroupDefinition, ObjectType } from './definition';

const tandem = { name: 'tandem', label: 'Tandem: sales and marketing' } as const;

/**
 * The property group that Tandem's properties belong to, by object type. HubSpot makes a group called
 * `{name}_information` for every custom object; Tandem's own objects use it.
 */
export const tandemGroups = {
  contacts: tandem,
  companies: tandem,
  deals: tandem,
  lead_feedback: { name: 'lead_feedback_information', label: 'Lead feedback information' },
  alignment_agreement: { name: 'alignment_agreement_information', label: 'Alignment agreement information' },
} as const satisfies Record<ObjectType, GroupDefinition>;
