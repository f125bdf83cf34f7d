import { hygieneTexts } from '@tandem/core/hygiene';
import { hygieneDefaults, hygieneDimensions, hygieneRules, hygieneRulesVersion } from '@tandem/taxonomy';
import type {
  HygieneRuleDefinition,
  HygieneRuleId,
  LifecycleStage,
  StandardObjectType,
} from '@tandem/taxonomy';
import { scoringSection } from './hygiene-scoring';

const { rules: texts } = hygieneTexts('en');

const stageNames: Readonly<Record<LifecycleStage, string>> = {
  subscriber: 'subscriber',
  lead: 'lead',
  marketingqualifiedlead: 'MQL',
  salesqualifiedlead: 'SQL',
  opportunity: 'opportunity',
  customer: 'customer',
  evangelist: 'evangelist',
};

/** The page docs/hygiene.md, from the registry of rules and what people read about them. */
export const hygienePage = (): string =>
  [
    '# Data quality: every rule, and how a score is made',
    '',
    '<!-- Written by `npm run tandem -- docs hygiene` from the registry of rules; do not edit. -->',
    '',
    `${hygieneRules.length} rules, version ${hygieneRulesVersion}. What is shown where, what is not measured and who sees it:`,
    '[data-quality.md](data-quality.md). A rule of your own: [adding-a-rule.md](adding-a-rule.md). Each rule is one file in',
    '`src/app/packages/core/src/hygiene/rules`, whose first lines name its source.',
    '',
    ...scoringSection(),
    ...groups.flatMap(ruleSection),
  ].join('\n');

interface Group {
  title: string;
  has: (objects: readonly StandardObjectType[]) => boolean;
}

const only =
  (objectType: StandardObjectType): Group['has'] =>
  (objects) =>
    objects.length === 1 && objects[0] === objectType;

const groups: readonly Group[] = [
  { title: 'Rules about several objects', has: (objects) => objects.length > 1 },
  { title: 'Rules about contacts', has: only('contacts') },
  { title: 'Rules about companies', has: only('companies') },
  { title: 'Rules about deals', has: only('deals') },
];

function ruleSection({ title, has }: Group): string[] {
  const rules: Array<HygieneRuleDefinition & { id: HygieneRuleId }> = hygieneRules.filter(({ objects }) =>
    has(objects),
  );
  const several = rules.some(({ objects }) => objects.length > 1);
  return [
    `## ${title}`,
    '',
    ...hygieneDimensions.flatMap((dimension) => {
      const ofDimension = rules.filter((rule) => rule.dimension === dimension);
      if (ofDimension.length === 0) return [];
      return [
        `### ${dimension[0]!.toUpperCase()}${dimension.slice(1)}${title.replace('Rules about', ' of')}`,
        '',
        `| rule | what it surfaces | weight | asks | ${several ? 'objects | ' : ''}why: what it costs | fix |`,
        `| --- | --- | --- | --- | ${several ? '--- | ' : ''}--- | --- |`,
        ...ofDimension.map((rule) => {
          const { cost, fix } = texts[rule.id];
          const objects = several ? `${rule.objects.join(', ')} | ` : '';
          return `| \`${rule.id}\` | ${rule.label} | ${rule.weight} | ${asks(rule)} | ${objects}${cost} | ${fix} |`;
        }),
        '',
      ];
    }),
  ];
}

/** When a rule speaks up. */
function asks({ id }: { id: HygieneRuleId }): string {
  const { from, windowDays } = hygieneDefaults.rules[id];
  if (windowDays !== undefined) return `${windowDays} days`;
  return from ? `from ${stageNames[from]}` : 'always';
}
