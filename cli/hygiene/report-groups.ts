import type { PropertyFacts } from '@tandem/core/hygiene';
import type { CrmRecord, Owner } from '@tandem/crm';
import type { ReportPortal } from './report-portal';
import { Tally } from './report-tally';

/** What a report can be broken down by. */
export const reportGroupings = ['team', 'owner', 'source', 'rule'] as const;
export type ReportGrouping = (typeof reportGroupings)[number];

/** A group of records with its figures. */
export interface ReportGroup {
  name: string;
  tally: Tally;
}

/** Tells the group that a record belongs to. */
export type GroupOf = (record: CrmRecord) => string;

/**
 * Groups by team, owner or source. A team is the owner's primary team; somebody who has left is marked. Null for
 * `rule`, which is no group of records.
 *
 * @param source property that says where a record comes from
 */
export function groupOfRecord(
  by: ReportGrouping,
  { owners }: Pick<ReportPortal, 'owners'>,
  definitions: ReadonlyMap<string, PropertyFacts>,
  source: string,
): GroupOf | null {
  if (by === 'rule') return null;
  if (by === 'source') {
    const labels = new Map(definitions.get(source)?.options.map(({ value, label }) => [value, label]));
    return ({ properties }) => {
      const value = properties[source];
      return value ? (labels.get(value) ?? value) : '(no source)';
    };
  }
  const name = by === 'owner' ? ownerNames(owners) : teamName;
  return ({ properties: { hubspot_owner_id: id } }) => {
    if (!id) return '(no owner)';
    if (!owners) return '(owners were not read)';
    const owner = owners.get(id);
    return owner ? name(owner) : '(unknown owner)';
  };
}

/** Names of owners; those who share one are told apart by their e-mail addresses. */
function ownerNames(owners: ReportPortal['owners']): (owner: Owner) => string {
  const full = ({ firstName, lastName }: Owner): string => [firstName, lastName].filter(Boolean).join(' ');
  const bearers = new Map<string, number>();
  for (const owner of owners?.values() ?? []) bearers.set(full(owner), (bearers.get(full(owner)) ?? 0) + 1);
  return (owner) => {
    const { id, email, archived } = owner;
    const name = full(owner) || email || id;
    const told = (bearers.get(name) ?? 0) > 1 ? `${name}, ${email ?? id}` : name;
    return archived ? `${told} (has left)` : told;
  };
}

const teamName = ({ teams, archived }: Owner): string =>
  teams?.find(({ primary }) => primary)?.name ?? (archived ? '(owner has left)' : '(no team)');

/** Tallies by group. */
export class GroupedTallies {
  readonly #groups = new Map<string, Tally>();

  of(name: string): Tally {
    let tally = this.#groups.get(name);
    if (!tally) this.#groups.set(name, (tally = new Tally()));
    return tally;
  }

  /** People and teams by name, because this is no ranking; sources by their number of records. */
  list(by: ReportGrouping): ReportGroup[] {
    const groups = [...this.#groups].map(([name, tally]) => ({ name, tally }));
    const byName = (one: ReportGroup, other: ReportGroup): number => one.name.localeCompare(other.name, 'en');
    return groups.sort(
      by === 'source'
        ? (one, other) => other.tally.records - one.tally.records || byName(one, other)
        : byName,
    );
  }
}
