import type { BuyingGroupView, RoleCoverage } from '@tandem/contracts';
import { engagementWords } from '@tandem/ui';
import type { EngagementWords } from '@tandem/ui';
import { atLeast, countsView, engagedRule } from '../../group-members/view/counts-view';
import type { Figure } from '../../group-members/view/counts-view';
import type { TagView } from '../../group-members/view/member-view';
import { reasonsView } from '../../group-members/view/reasons-view';
import type { ReasonView } from '../../group-members/view/reasons-view';
import { scoreLines } from '../../group-members/view/score-view';
import type { RoleName } from '../../group-members/group-locale';
import type { DealLocale } from '../locale';

export interface BarView {
  title: string;
  /** 0–100. */
  value: number;
  valueDescription: string;
}

export interface RoleRow {
  key: string;
  name: string;
  /** Filled and required: "1 / 2". */
  filled: string;
  engaged: string;
  /** What stands out about the role, worst first; empty where nothing is known. */
  tags: TagView[];
}

/** How complete and how alive a group is. */
export interface CoverageView {
  figures: Figure[];
  engagement: EngagementWords;
  /** What makes up the score; empty without one. */
  reasons: ReasonView[];
  /** Whether the group is ready; empty when the agreement requires no roles. */
  readiness: TagView[];
  /** Roles filled and roles engaged; empty when the agreement requires none. */
  bars: BarView[];
  /** Says that all depends on one engaged person; null when it does not. */
  singleThreaded: string | null;
  roles: RoleRow[];
  /** How people and roles are counted, and how far people were read. */
  rules: string[];
}

const readinessVariants = { ready: 'success', building: 'warning', starting: 'danger' } as const;

export function coverageView(view: BuyingGroupView, roleName: RoleName, locale: DealLocale): CoverageView {
  const { phrase } = locale.phrases;
  const bar = (title: 'filled' | 'stateEngaged', part: number | null, isLeast: boolean): BarView[] =>
    part === null
      ? []
      : [
          {
            title: locale.phrases.labelled('requiredRoles', phrase(title)),
            value: Math.round(part * 100),
            valueDescription: atLeast(locale.format.percent(part), isLeast),
          },
        ];
  const readiness: TagView[] = view.readiness
    ? [{ label: phrase(view.readiness), variant: readinessVariants[view.readiness] }]
    : [];
  return {
    engagement: engagementWords(view.engagement, locale),
    reasons: reasonsView(view, locale),
    figures: countsView(view, locale),
    readiness,
    bars: [
      ...bar('filled', view.coverage, view.roles.some(isUnknown)),
      ...bar(
        'stateEngaged',
        view.engagedCoverage,
        view.roles.some(({ engaged, notRead }) => engaged === 0 && notRead !== 0),
      ),
    ],
    singleThreaded: view.singleThreaded ? phrase('singleThreaded') : null,
    roles: view.roles.map((role) => roleRow(role, roleName, locale)),
    rules: [
      ...(view.coverage === null ? [] : [phrase('howCoverage')]),
      engagedRule(view, locale),
      ...scoreLines(view, locale),
    ],
  };
}

/** Too few are known, and there may be more. */
const isUnknown = ({ missing, notRead }: RoleCoverage): boolean => missing > 0 && notRead === null;

function roleRow(role: RoleCoverage, roleName: RoleName, locale: DealLocale): RoleRow {
  const { number } = locale.format;
  const { notRead } = role;
  return {
    key: role.role,
    name: roleName(role.role),
    filled: `${atLeast(number(role.assigned), notRead === null)} / ${number(role.required)}`,
    engaged: atLeast(number(role.engaged), notRead !== 0),
    tags: roleTags(role, locale),
  };
}

function roleTags(role: RoleCoverage, { phrases, format }: DealLocale): TagView[] {
  const { missing, required, assigned, engaged, cold, notRead } = role;
  const { phrase } = phrases;
  const tag = (isSo: boolean, label: string, variant: TagView['variant']): TagView[] =>
    isSo ? [{ label, variant }] : [];
  const isKnown = notRead === 0;
  const tags = [
    ...tag(isUnknown(role), phrase('notKnown'), 'default'),
    ...tag(missing > 0 && notRead !== null, phrase('missing', { count: format.number(missing) }), 'danger'),
    ...tag(cold, phrase('stateCold'), 'warning'),
    ...tag(
      isKnown && !cold && assigned > 0 && engaged === 0,
      phrases.labelled('stateEngaged', format.number(0)),
      'warning',
    ),
    ...tag(isKnown && engaged === 1 && required > 1, phrase('singleThreaded'), 'warning'),
  ];
  return tags.length > 0 ? tags : tag(engaged > 0, phrase('stateEngaged'), 'success');
}
