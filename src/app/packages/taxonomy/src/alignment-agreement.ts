import type { CustomObjectDefinition } from './definition';
import { tandemGroups } from './groups';

const groupName = tandemGroups.alignment_agreement.name;

/**
 * What sales and marketing agreed, one record per version. The newest `effective_at` that is not in the future is
 * in force; older versions stay, because verdicts name the version they were given under.
 */
export const alignmentAgreement = {
  name: 'alignment_agreement',
  labels: { singular: 'Alignment agreement', plural: 'Alignment agreements' },
  description: 'What sales and marketing agreed: definitions, reasons and rules, one record per version.',
  primaryDisplayProperty: 'summary',
  secondaryDisplayProperties: ['effective_at', 'agreed_by'],
  requiredProperties: ['agreement_version'],
  searchableProperties: ['summary'],
  associatedObjects: [],
  properties: [
    {
      name: 'agreement_version',
      label: 'Version',
      type: 'string',
      fieldType: 'text',
      groupName,
      description: 'Number of this version: 1, 2, 3 and so on. Unique.',
      hasUniqueValue: true,
    },
    {
      name: 'summary',
      label: 'Summary',
      type: 'string',
      fieldType: 'text',
      groupName,
      description: 'What this version is, or what it changed, in a line.',
    },
    {
      name: 'effective_at',
      label: 'In force from',
      type: 'datetime',
      fieldType: 'date',
      groupName,
      description: 'When this version begins to apply.',
    },
    {
      name: 'definition_mql',
      label: 'What a marketing qualified lead (MQL) is',
      type: 'string',
      fieldType: 'textarea',
      groupName,
      description: 'The agreed definition, shown to reps where they give their verdict.',
    },
    {
      name: 'definition_sal',
      label: 'What a sales accepted lead (SAL) is',
      type: 'string',
      fieldType: 'textarea',
      groupName,
      description: 'The agreed definition, shown to reps where they give their verdict.',
    },
    {
      name: 'definition_sql',
      label: 'What a sales qualified lead (SQL) is',
      type: 'string',
      fieldType: 'textarea',
      groupName,
      description: 'The agreed definition, shown to reps where they give their verdict.',
    },
    {
      name: 'agreed_by',
      label: 'Agreed by',
      type: 'string',
      fieldType: 'text',
      groupName,
      description: 'Who agreed, for sales and for marketing.',
    },
    {
      name: 'settings',
      label: 'Settings',
      type: 'string',
      fieldType: 'textarea',
      groupName,
      description: 'Ratings, dispositions, reasons and rules of this version, as JSON. Edited by Tandem.',
    },
  ],
} as const satisfies CustomObjectDefinition;
