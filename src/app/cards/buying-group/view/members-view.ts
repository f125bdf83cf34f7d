import type { BuyingGroupView, GroupMember } from '@tandem/contracts';
import { memberView } from '../../group-members/view/member-view';
import type { MemberView } from '../../group-members/view/member-view';
import { pageView } from '../../group-members/view/page-view';
import type { PageView } from '../../group-members/view/page-view';
import type { DealLocale } from '../locale';
import { roleChoiceView, roleNames } from './role-view';
import type { RoleChoiceView } from './role-view';

export interface MembersView {
  rows: Array<{ member: MemberView; current: GroupMember; choice: RoleChoiceView }>;
  page: PageView;
}

/** One page of the deal's people. */
export function membersView(view: BuyingGroupView, locale: DealLocale): MembersView {
  const roleName = roleNames(view.rolesOffered);
  return {
    rows: view.members.items.map((current) => ({
      member: memberView(current, view.asOf, roleName, locale),
      current,
      choice: roleChoiceView(current, view.rolesOffered, locale),
    })),
    page: pageView(view.members, locale),
  };
}
