import { agreementDefaults, tandemCustomObjects, tandemGroups, tandemProperties } from '@tandem/taxonomy';
import type { CustomObjectDefinition, ObjectType, PropertyDefinition } from '@tandem/taxonomy';
import { engagementSection } from './engagement-section';

/** The page docs/properties.md: everything that Tandem adds to a portal, from the table that setup works from. */
export const propertiesPage = (): string =>
  [
    '# What Tandem adds to a portal',
    '',
    '<!-- Written by `npm run tandem -- docs properties` from src/app/packages/taxonomy; do not edit. -->',
    '',
    'Setup creates all of this and deletes none of it. Properties on contacts and deals are recomputed, those about',
    'feedback from the ledger `lead_feedback`, those about engagement from touches with marketing: read them in',
    'reports, lists and workflows, and leave writing them to Tandem.',
    '',
    ...standardSection('Contacts', 'contacts'),
    ...standardSection('Deals', 'deals'),
    ...tandemCustomObjects.flatMap(customObjectSection),
    ...choicesSection(),
    ...agreementSection(),
    ...engagementSection(),
  ]
    .join('\n')
    .trimEnd() + '\n';

const standardSection = (title: string, objectType: ObjectType): string[] => [
  `## ${title}`,
  '',
  `Group \`${tandemGroups[objectType].name}\`, "${tandemGroups[objectType].label}".`,
  '',
  ...propertyTable(tandemProperties[objectType]),
];

const customObjectSection = (object: CustomObjectDefinition): string[] => [
  `## Custom object \`${object.name}\`: ${object.labels.plural}`,
  '',
  object.description,
  '',
  ...(object.associatedObjects.length > 0
    ? [`Associated with ${object.associatedObjects.map((name) => name.toLowerCase()).join(', ')}.`, '']
    : []),
  ...propertyTable(object.properties),
];

const propertyTable = (properties: readonly PropertyDefinition[]): string[] => [
  '| name | label | type | what it says |',
  '| --- | --- | --- | --- |',
  ...properties.map(
    ({ name, label, type, hasUniqueValue, description }) =>
      `| \`${name}\` | ${label} | ${type}${hasUniqueValue ? ', unique' : ''} | ${description} |`,
  ),
  '',
];

/** Every enumeration once, although contacts, deals and the ledger share most. */
const choicesSection = (): string[] => {
  const all = Object.values(tandemProperties).flatMap((list): readonly PropertyDefinition[] => list);
  const lists = new Map(
    all.flatMap((property) => (property.options ? [[property.options, property] as const] : [])),
  );
  return [
    '## Choices',
    '',
    ...[...lists].flatMap(([options, { name }]) => [
      `### ${names(all, options) || name}`,
      '',
      '| value | label | meaning |',
      '| --- | --- | --- |',
      ...options.map(({ value, label, description = '' }) => `| \`${value}\` | ${label} | ${description} |`),
      '',
    ]),
  ];
};

const names = (all: PropertyDefinition[], options: PropertyDefinition['options']): string => {
  const using = all.filter((property) => property.options === options).map(({ name }) => `\`${name}\``);
  return [...new Set(using)].join(', ');
};

const agreementSection = (): string[] => {
  const { definitions, settings } = agreementDefaults;
  return [
    '## Version 1 of the agreement',
    '',
    `- MQL: ${definitions.mql}`,
    `- SAL: ${definitions.sal}`,
    `- SQL: ${definitions.sql}`,
    '',
    'Which fields a verdict needs:',
    '',
    '| disposition | reason | wake-up date |',
    '| --- | --- | --- |',
    ...Object.entries(settings.rules).map(
      ([disposition, rule]) => `| \`${disposition}\` | ${rule.reason} | ${rule.wakeUpDate} |`,
    ),
    '',
    `Wake-up is suggested after ${settings.wakeUpDays.join(', ')} days.`,
    '',
    '| reason | what marketing does | comes back |',
    '| --- | --- | --- |',
    ...settings.reasons.map(
      ({ label, marketingAction, recycle }) =>
        `| ${label} | ${marketingAction} | ${comesBack[recycle.kind](recycle)} |`,
    ),
    '',
  ];
};

type Recycle = (typeof agreementDefaults.settings.reasons)[number]['recycle'];

const comesBack: Record<Recycle['kind'], (recycle: Recycle) => string> = {
  never: () => 'no',
  after_days: (recycle) => `after ${'days' in recycle ? recycle.days : ''} days`,
  date_from_reviewer: () => 'on the date the reviewer gives',
  after_fix: () => 'after the data is put right',
};
