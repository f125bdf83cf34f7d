import type { CompanyPerson, CompanyTouchpointsView } from '@tandem/contracts';
import { buyingRoles } from '@tandem/taxonomy';
import type { BuyingRole } from '@tandem/taxonomy';
import { engagementWords, plainName } from '@tandem/ui';
import type { EngagementWords } from '@tandem/ui';
import { countsView, engagedRule } from '../../group-members/view/counts-view';
import type { Figure } from '../../group-members/view/counts-view';
import { memberView } from '../../group-members/view/member-view';
import type { MemberView } from '../../group-members/view/member-view';
import { touchMomentView } from '../../group-members/view/moment-view';
import type { MomentView } from '../../group-members/view/moment-view';
import { pageView } from '../../group-members/view/page-view';
import type { PageView } from '../../group-members/view/page-view';
import { reasonsView } from '../../group-members/view/reasons-view';
import type { ReasonView } from '../../group-members/view/reasons-view';
import { scoreLines } from '../../group-members/view/score-view';
import type { CompanyLocale } from '../locale';

export interface PersonRow {
  member: MemberView;
  deals: string;
}

export interface CompanyCardView {
  figures: Figure[];
  members: PersonRow[];
  page: PageView;
  moments: MomentView[];
  timelinePage: PageView;
  engagement: EngagementWords;
  /** What makes up the score; empty without one. */
  reasons: ReasonView[];
  /** How people are counted, and how far they were read. */
  rules: string[];
}

/** A company's people and what they did. @param portalId HubSpot's account id, for links to its e-mails */
export function companyView(
  view: CompanyTouchpointsView,
  portalId: number,
  locale: CompanyLocale,
): CompanyCardView {
  return {
    figures: countsView(view, locale),
    members: view.members.items.map((person) => personRow(person, view.asOf, locale)),
    page: pageView(view.members, locale),
    moments: view.timeline.items.map((touch) => touchMomentView(touch, view.people, portalId, locale)),
    timelinePage: pageView(view.timeline, locale),
    engagement: engagementWords(view.engagement, locale),
    reasons: reasonsView(view, locale),
    rules: [engagedRule(view, locale), ...scoreLines(view, locale)],
  };
}

export function personRow(person: CompanyPerson, asOf: number, locale: CompanyLocale): PersonRow {
  return {
    member: memberView(person, asOf, (role) => roleName(role, locale), locale),
    deals: locale.format.number(person.deals),
  };
}

/** HubSpot's default roles in the reader's language; roles that an admin added, in plain words. */
function roleName(role: string, { phrases }: CompanyLocale): string {
  return isDefaultRole(role) ? phrases.phrase(role) : plainName(role);
}

const isDefaultRole = (role: string): role is BuyingRole => buyingRoles.some(({ value }) => value === role);
