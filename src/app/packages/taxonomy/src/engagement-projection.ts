import type { PropertyDefinition } from './definition';
import { tandemGroups } from './groups';
import { touchChannels, touchKinds } from './touchpoint-kinds';

const groupName = tandemGroups.contacts.name;

/** What an engagement can be: the levels of a score, and the two answers that are no score. */
export const engagementAnswers = [
  { value: 'hot', label: 'Hot' },
  { value: 'warm', label: 'Warm' },
  { value: 'cool', label: 'Cool' },
  { value: 'quiet', label: 'Quiet' },
  { value: 'not_enough_data', label: 'Not enough data', description: 'Too few touches to say' },
  { value: 'none', label: 'No touch known' },
] as const;

/**
 * What marketers find on contacts and deals about engagement: the score as last computed, with the touches it rests
 * on. On a deal it is about all of its contacts together. Meaningful touches are those that count, e-mail opens left
 * out.
 */
export const engagementProjection = [
  {
    name: 'tandem_engagement_score',
    label: 'Engagement score',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: '0 to 100, halving over time; empty when too little is known.',
  },
  {
    name: 'tandem_engagement_level',
    label: 'Engagement level',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'What the engagement score means, in the agreement’s terms.',
    options: engagementAnswers,
  },
  {
    name: 'tandem_engagement_scored_at',
    label: 'Engagement scored at',
    type: 'datetime',
    fieldType: 'date',
    groupName,
    description: 'When these engagement properties were last computed and had changed.',
  },
  {
    name: 'tandem_first_touch_type',
    label: 'First touch: type',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'What the first meaningful touch with marketing was.',
    options: touchKinds,
  },
  {
    name: 'tandem_first_touch_at',
    label: 'First touch: date',
    type: 'datetime',
    fieldType: 'date',
    groupName,
    description: 'When the first meaningful touch with marketing was.',
  },
  {
    name: 'tandem_last_touch_type',
    label: 'Last touch: type',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'What the latest meaningful touch with marketing was.',
    options: touchKinds,
  },
  {
    name: 'tandem_last_touch_at',
    label: 'Last touch: date',
    type: 'datetime',
    fieldType: 'date',
    groupName,
    description: 'When the latest meaningful touch with marketing was.',
  },
  {
    name: 'tandem_touches_30_days',
    label: 'Touches in 30 days',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: 'Meaningful touches with marketing in the 30 days before scoring.',
  },
  {
    name: 'tandem_touches_90_days',
    label: 'Touches in 90 days',
    type: 'number',
    fieldType: 'number',
    groupName,
    description: 'Meaningful touches with marketing in the 90 days before scoring.',
  },
  {
    name: 'tandem_top_source',
    label: 'Top source of engagement',
    type: 'enumeration',
    fieldType: 'select',
    groupName,
    description: 'The channel that gave most of the engagement score.',
    options: touchChannels,
  },
] as const satisfies readonly PropertyDefinition[];
