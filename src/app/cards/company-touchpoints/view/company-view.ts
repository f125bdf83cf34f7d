import type { CompanyPerson, CompanyTouchpointsView } from '@tandem/contracts';
import { buyingRoles } from '@tandem/taxonomy';
import type { BuyingRole } from '@tandem/taxonomy';
import { plainName } from '@tandem/ui';
import { countsView, engagedRule } from '../../group-members/view/counts-view';
import type { Figure } from '../../group-members/view/counts-view';
import { memberView } from '../../group-members/view/member-view';
import type { MemberView } from '../../group-members/view/member-view';
import { touchMomentView } from '../../group-members/view/moment-view';
import type { MomentView } from '../../group-members/view/moment-view';
import { pageView } from '../../group-members/view/page-view';
import type { PageView } from '../../group-members/view/page-view';
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
  /** How people are counted, and when. */
  rule: string;
}

/** A company's people and what they did. @param portalId HubSpot's account id, for links to its e-mails */
export function companyView(
  view: CompanyTouchpointsView,
  portalId: number,
  locale: CompanyLocale,
): CompanyCardView {
  const asOf = locale.phrases.phrase('asOf', { moment: locale.format.moment(view.asOf) });
  return {
    figures: countsView(view.counts, locale),
    members: view.members.items.map((person) => personRow(person, view.asOf, locale)),
    page: pageView(view.members, locale),
    moments: view.timeline.items.map((touch) => touchMomentView(touch, view.people, portalId, locale)),
    timelinePage: pageView(view.timeline, locale),
    rule: `${engagedRule(view, locale)} ${asOf}.`,
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
