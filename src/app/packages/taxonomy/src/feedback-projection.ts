import type { PropertyDefinition } from './definition';
import { dispositions, ratings, reasons, subReasons } from './feedback';
import { tandemGroups } from './groups';

const groupName = tandemGroups.contacts.name;
const anchors = ratings.map(({ value, label }) => `${value} ${label}`).join(', ');

/**
 * What marketers find on contacts and deals: the ledger's latest counted verdict and its totals.
 * Always recomputed from the ledger, never edited; one fact per property, so that reports, lists and workflows
 * can use each. The reviewer is text: a property that lists HubSpot's users refuses people who have left, and one
 * refused value would fail the whole write.
 */
export const feedbackProjection = [
  {
    name: 'tandem_feedback_rating',
    label: 'Lead rating',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: `Sales' latest rating of this lead: ${anchors}.`,
  },
  {
    name: 'tandem_feedback_disposition',
    label: 'Lead disposition',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'What sales decided about this lead most recently.',
    options: dispositions,
  },
  {
    name: 'tandem_feedback_reason',
    label: 'Lead feedback reason',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'Why sales decided so. Each reason is one that marketing can act on.',
    options: reasons,
  },
  {
    name: 'tandem_feedback_sub_reason',
    label: 'Lead feedback sub-reason',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'Which way the lead does not fit.',
    options: subReasons,
  },
  {
    name: 'tandem_feedback_wake_up_date',
    label: 'Lead wake-up date',
    type: 'date',
    fieldType: 'date',
    groupName,
    description: 'When a recycled lead should come back to sales.',
  },
  {
    name: 'tandem_feedback_count',
    label: 'Lead verdicts',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: 'How many verdicts count, corrected and withdrawn ones left out.',
  },
  {
    name: 'tandem_feedback_average_rating',
    label: 'Lead rating, average',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: 'Mean rating over all verdicts that count.',
  },
  {
    name: 'tandem_feedback_attempt',
    label: 'Lead hand-over number',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: 'The hand-over that the latest verdict is about: 1 is the first, 2 the second, and so on.',
  },
  {
    name: 'tandem_feedback_reviewed_by',
    label: 'Lead reviewed by',
    type: 'string',
    fieldType: 'text',
    groupName,
    description: 'Name of the person who gave the latest verdict.',
  },
  {
    name: 'tandem_feedback_reviewed_by_id',
    label: 'Lead reviewed by: user ID',
    type: 'string',
    fieldType: 'text',
    groupName,
    description: 'HubSpot user ID of the person who gave the latest verdict; empty for imported verdicts.',
  },
  {
    name: 'tandem_feedback_reviewed_at',
    label: 'Lead reviewed at',
    type: 'datetime',
    fieldType: 'date',
    groupName,
    description: 'When the latest verdict was given.',
  },
  {
    name: 'tandem_feedback_accepted_at',
    label: 'Lead accepted at',
    type: 'datetime',
    fieldType: 'date',
    groupName,
    description: 'When sales most recently accepted this lead.',
  },
  {
    name: 'tandem_feedback_rejected_at',
    label: 'Lead rejected at',
    type: 'datetime',
    fieldType: 'date',
    groupName,
    description: 'When sales most recently rejected this lead.',
  },
  {
    name: 'tandem_feedback_campaign',
    label: 'Campaign of the latest verdict',
    type: 'string',
    fieldType: 'text',
    groupName,
    description: 'The campaign that had brought the lead when sales gave the latest verdict.',
  },
  {
    name: 'tandem_feedback_source',
    label: 'Source of the latest verdict',
    type: 'string',
    fieldType: 'text',
    groupName,
    description: 'Where the lead came from, as known when sales gave the latest verdict.',
  },
  {
    name: 'tandem_feedback_agreement_version',
    label: 'Agreement version of the latest verdict',
    type: 'number',
    fieldType: 'number',
    groupName,
    description:
      'The version of the agreement between sales and marketing that the latest verdict was given under.',
  },
] as const satisfies readonly PropertyDefinition[];

/** Lets an import find a contact by the id that another system knows it by. */
export const importId = {
  name: 'tandem_import_id',
  label: 'Import ID',
  type: 'string',
  fieldType: 'text',
  groupName,
  description: 'The ID of this lead in the system that its verdicts were imported from.',
  hasUniqueValue: true,
} as const satisfies PropertyDefinition;
