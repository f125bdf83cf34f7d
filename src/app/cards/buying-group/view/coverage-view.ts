import type { BuyingGroupView, RoleCoverage } from '@tandem/contracts';
import { engagementWords } from '@tandem/ui';
import type { EngagementWords } from '@tandem/ui';
import { countsView, engagedRule } from '../../group-members/view/counts-view';
import type { Figure } from '../../group-members/view/counts-view';
import type { TagView } from '../../group-members/view/member-view';
import { scoreLines } from '../../group-members/view/score-view';
import type { RoleName } from '../../group-members/group-locale';
import type { DealLocale } from '../locale';

export interface BarView {
  title: string;
  /** 0–100. */
  value: number;
  description: string;
}

export interface RoleRow {
  key: string;
  name: string;
  /** Filled and required: "1 / 2". */
  filled: string;
  engaged: string;
  /** What stands out about the role, worst first; never empty. */
  tags: TagView[];
}

/** How complete and how alive a group is. */
export interface CoverageView {
  figures: Figure[];
  engagement: EngagementWords;
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
  const bar = (title: string, part: number | null): BarView[] =>
    part === null ? [] : [{ title, value: Math.round(part * 100), description: locale.format.percent(part) }];
  const readiness: TagView[] = view.readiness
    ? [{ label: phrase(view.readiness), variant: readinessVariants[view.readiness] }]
    : [];
  return {
    engagement: engagementWords(view.engagement, locale),
    figures: countsView(view, locale),
    readiness,
    bars: [
      ...bar(phrase('coverage'), view.coverage),
      ...bar(phrase('engagedCoverage'), view.engagedCoverage),
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

function roleRow(role: RoleCoverage, roleName: RoleName, locale: DealLocale): RoleRow {
  const { number } = locale.format;
  return {
    key: role.role,
    name: roleName(role.role),
    filled: `${number(role.assigned)} / ${number(role.required)}`,
    engaged: number(role.engaged),
    tags: roleTags(role, locale),
  };
}

function roleTags(
  { missing, assigned, engaged, cold }: RoleCoverage,
  { phrases, format }: DealLocale,
): TagView[] {
  const tags: TagView[] = [];
  if (missing > 0)
    tags.push({
      label: phrases.phrase('missing', { count: format.number(missing) }),
      variant: 'danger',
    });
  if (cold) tags.push({ label: phrases.phrase('stateCold'), variant: 'warning' });
  else if (assigned > 0 && engaged === 0)
    tags.push({ label: phrases.labelled('stateEngaged', format.number(0)), variant: 'warning' });
  if (tags.length === 0) tags.push({ label: phrases.phrase('stateEngaged'), variant: 'success' });
  return tags;
}
