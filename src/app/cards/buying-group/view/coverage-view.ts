import type { BuyingGroupView, RoleCoverage } from '@tandem/contracts';
import { engagementWords } from '@tandem/ui';
import type { EngagementWords } from '@tandem/ui';
import { countsView, rulesView } from '../../group-members/view/counts-view';
import type { Figure } from '../../group-members/view/counts-view';
import type { TagView } from '../../group-members/view/member-view';
import type { RoleName } from '../../group-members/group-locale';
import type { DealLocale } from '../locale';

export interface BarView {
  title: string;
  /** 0–100. */
  value: number;
  description: string;
}

export interface RoleRow {
  role: string;
  required: string;
  assigned: string;
  engaged: string;
  /** What stands out about the role, worst first; never empty. */
  tags: TagView[];
}

/** How complete and how alive a group is. */
export interface CoverageView {
  figures: Figure[];
  engagement: EngagementWords;
  readiness: TagView | null;
  /** Roles filled and roles engaged; empty when the agreement requires none. */
  bars: BarView[];
  singleThreaded: { title: string; text: string } | null;
  roles: RoleRow[];
  rules: string[];
}

const readinessVariants = { ready: 'success', building: 'warning', starting: 'danger' } as const;

export function coverageView(view: BuyingGroupView, roleName: RoleName, locale: DealLocale): CoverageView {
  const { phrase } = locale.phrases;
  const bar = (title: string, part: number | null): BarView[] =>
    part === null ? [] : [{ title, value: Math.round(part * 100), description: locale.format.percent(part) }];
  return {
    figures: countsView(view.counts, locale),
    engagement: engagementWords(view.engagement, locale),
    readiness: view.readiness && {
      label: phrase(view.readiness),
      variant: readinessVariants[view.readiness],
    },
    bars: [
      ...bar(phrase('coverage'), view.coverage),
      ...bar(phrase('engagedCoverage'), view.engagedCoverage),
    ],
    singleThreaded: view.singleThreaded
      ? { title: phrase('singleThreaded'), text: phrase('singleThreadedWhy') }
      : null,
    roles: view.roles.map((role) => roleRow(role, roleName, locale)),
    rules: [phrase('howCoverage'), ...rulesView(view, locale)],
  };
}

function roleRow(role: RoleCoverage, roleName: RoleName, locale: DealLocale): RoleRow {
  const { number } = locale.format;
  return {
    role: roleName(role.role),
    required: number(role.required),
    assigned: number(role.assigned),
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
      label: phrases.plural('missing', missing, { count: format.number(missing) }),
      variant: 'danger',
    });
  if (cold) tags.push({ label: phrases.phrase('stateCold'), variant: 'warning' });
  else if (assigned > 0 && engaged === 0)
    tags.push({ label: phrases.phrase('nobodyEngaged'), variant: 'warning' });
  if (tags.length === 0) tags.push({ label: phrases.phrase('stateEngaged'), variant: 'success' });
  return tags;
}
