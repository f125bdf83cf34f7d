import type { BuyingGroupTerms } from '@tandem/taxonomy';
import { mean } from '../statistics';
import type { BuyingGroup, GroupPerson, RoleCoverage } from './results';

/**
 * How far a group fills the roles that the agreement requires, in the agreement's order: min(1, assigned ÷ required)
 * per role (Adobe Journey Optimizer B2B, "Buying group completeness scores"). A person may fill several roles.
 */
export function roleCoverage(people: readonly GroupPerson[], terms: BuyingGroupTerms): RoleCoverage[] {
  return terms.roles.map(({ role, required }) => {
    const inRole = people.filter(({ roles }) => roles.includes(role));
    return {
      role,
      ...filled(inRole.length, required),
      engaged: inRole.filter(({ engaged }) => engaged).length,
      cold: inRole.length > 0 && inRole.every(({ cold }) => cold),
      notRead: 0,
    };
  });
}

const filled = (assigned: number, required: number) => ({
  required,
  assigned,
  completeness: Math.min(1, assigned / required),
  missing: Math.max(0, required - assigned),
});

/**
 * The same over everyone, where only a part of a group was read: people counted in a role are in it, too. In a role
 * that was not counted there may be any number. Whether those not read are engaged or cold, nobody knows.
 *
 * @param counted people in a role, of everyone
 */
export const rolesOverEveryone = (
  roles: readonly RoleCoverage[],
  counted: ReadonlyMap<string, number>,
): RoleCoverage[] =>
  roles.map((role) => {
    const all = counted.get(role.role);
    const notRead = all === undefined ? null : Math.max(0, all - role.assigned);
    if (notRead === 0) return role;
    return { ...role, ...filled(role.assigned + (notRead ?? 0), role.required), cold: false, notRead };
  });

/** How many people the agreement asks for at the table, over all roles; 1 where it requires none. */
export const peopleAskedFor = ({ roles }: BuyingGroupTerms): number =>
  Math.max(
    1,
    roles.reduce((sum, { required }) => sum + required, 0),
  );

/**
 * A group's coverage: the mean completeness of its roles (as {@link roleCoverage}). Engaged coverage: the part of the
 * required roles in which somebody is engaged (blog.brandmovers.com, "Buying group coverage ratio"). Ready from 70 %,
 * building from 40 %. Null when the agreement requires no roles.
 */
export function groupCoverage(
  roles: readonly RoleCoverage[],
): Pick<BuyingGroup, 'coverage' | 'engagedCoverage' | 'readiness'> {
  const coverage = mean(roles.map(({ completeness }) => completeness));
  const engagedCoverage = mean(roles.map(({ engaged }) => (engaged > 0 ? 1 : 0)));
  return { coverage, engagedCoverage, readiness: coverage === null ? null : readinessOf(coverage) };
}

function readinessOf(coverage: number): NonNullable<BuyingGroup['readiness']> {
  if (coverage >= 0.7) return 'ready';
  return coverage >= 0.4 ? 'building' : 'starting';
}
