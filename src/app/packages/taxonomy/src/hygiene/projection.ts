import type { PropertyDefinition, StandardObjectType } from '../definition';
import { tandemGroups } from '../groups';
import { hygieneRulesOf } from './rules';

const groupName = tandemGroups.contacts.name;

/** Grades with their options' values, best first. */
export const hygieneGrades = [
  { value: 'A', label: 'A' },
  { value: 'B', label: 'B' },
  { value: 'C', label: 'C' },
  { value: 'D', label: 'D' },
  { value: 'F', label: 'F' },
] as const;

const percentage = <const Name extends string>(name: Name, label: string, description: string) =>
  ({ name, label, type: 'number', fieldType: 'number', groupName, description }) as const;

/**
 * What marketers find on contacts, companies and deals about a record's data: the score as last computed and what it
 * rests on. One fact per property, so that reports, lists and workflows can use each.
 */
export const hygieneProjectionOf = (objectType: StandardObjectType) =>
  [
    percentage('tandem_hygiene_score', 'Data quality score', '0 to 100, over what could be measured.'),
    {
      name: 'tandem_hygiene_grade',
      label: 'Data quality grade',
      type: 'enumeration',
      fieldType: 'select',
      groupName,
      description: 'The score as a grade, A to F, in the agreement’s terms.',
      options: hygieneGrades,
    },
    percentage('tandem_hygiene_completeness', 'Data completeness', '0 to 100; empty when not measured.'),
    percentage('tandem_hygiene_validity', 'Data validity', '0 to 100; empty when not measured.'),
    percentage('tandem_hygiene_freshness', 'Data freshness', '0 to 100; empty when not measured.'),
    percentage('tandem_hygiene_consistency', 'Data consistency', '0 to 100; empty when not measured.'),
    percentage('tandem_hygiene_uniqueness', 'Data uniqueness', '0 to 100; empty when not measured.'),
    {
      name: 'tandem_hygiene_issues',
      label: 'Data quality issues',
      type: 'enumeration',
      fieldType: 'checkbox',
      groupName,
      description: 'What was found on this record. Several may apply.',
      options: hygieneRulesOf(objectType).map(({ id, label }) => ({ value: id, label })),
    },
    percentage('tandem_hygiene_issue_count', 'Data quality issues: number', 'How many issues were found.'),
    {
      name: 'tandem_hygiene_next_field',
      label: 'Next best field',
      type: 'string',
      fieldType: 'text',
      groupName,
      description: 'The property that is worth filling or correcting next, by its internal name.',
    },
    {
      name: 'tandem_hygiene_scored_at',
      label: 'Data quality scored at',
      type: 'datetime',
      fieldType: 'date',
      groupName,
      description: 'When these data quality properties were last computed and had changed.',
    },
    percentage(
      'tandem_hygiene_rules_version',
      'Data quality rules version',
      'Which version of the rules made the score.',
    ),
  ] as const satisfies readonly PropertyDefinition[];

/**
 * Where people's word that an unusual value is right is kept: JSON, the newest word on each property. HubSpot keeps
 * former values of a property, so words of people who wrote at the same moment are found in its history.
 */
export const hygieneVerifications = {
  name: 'tandem_hygiene_verified',
  label: 'Data verified as correct',
  type: 'string',
  fieldType: 'textarea',
  groupName,
  description: 'Which values were verified as correct, by whom and when. Written by the card.',
} as const satisfies PropertyDefinition;
