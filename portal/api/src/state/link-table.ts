import type { AssociationCategory } from './association-types';
import type { AssociationLink } from './types';

type LinksByType = Map<string, AssociationLink>;

const recordKey = (objectTypeId: string, id: string): string => `${objectTypeId}/${id}`;
const typeKey = (category: AssociationCategory, typeId: number): string => `${category}/${typeId}`;

/** Single directions of associations, looked up by the record they lead from, in order of creation. */
export class LinkTable {
  /** Record, object type it leads to, record it leads to, links of each type. */
  private readonly links = new Map<string, Map<string, Map<string, LinksByType>>>();

  put(link: AssociationLink): void {
    const key = recordKey(link.fromObjectTypeId, link.fromId);
    const byObjectType = this.links.get(key) ?? new Map<string, Map<string, LinksByType>>();
    this.links.set(key, byObjectType);
    const targets = byObjectType.get(link.toObjectTypeId) ?? new Map<string, LinksByType>();
    byObjectType.set(link.toObjectTypeId, targets);
    const byType: LinksByType = targets.get(link.toId) ?? new Map();
    targets.set(link.toId, byType);
    const type = typeKey(link.category, link.typeId);
    if (!byType.has(type)) byType.set(type, link);
  }

  remove(link: AssociationLink): void {
    const targets = this.targets(link.fromObjectTypeId, link.fromId, link.toObjectTypeId);
    const byType = targets?.get(link.toId);
    byType?.delete(typeKey(link.category, link.typeId));
    if (byType?.size === 0) targets?.delete(link.toId);
  }

  from(fromObjectTypeId: string, fromId: string, toObjectTypeId: string): AssociationLink[] {
    const targets = this.targets(fromObjectTypeId, fromId, toObjectTypeId);
    return targets ? [...targets.values()].flatMap((byType) => [...byType.values()]) : [];
  }

  between(fromObjectTypeId: string, fromId: string, toObjectTypeId: string, toId: string): AssociationLink[] {
    const targets = this.targets(fromObjectTypeId, fromId, toObjectTypeId);
    return [...(targets?.get(toId)?.values() ?? [])];
  }

  countTargets(fromObjectTypeId: string, fromId: string, toObjectTypeId: string): number {
    return this.targets(fromObjectTypeId, fromId, toObjectTypeId)?.size ?? 0;
  }

  /** Every link of one type in one direction. */
  ofType(fromObjectTypeId: string, category: AssociationCategory, typeId: number): AssociationLink[] {
    return [...this.links.values()]
      .flatMap((byObjectType) => [...byObjectType.values()])
      .flatMap((targets) => [...targets.values()])
      .flatMap((byType) => byType.get(typeKey(category, typeId)) ?? [])
      .filter((link) => link.fromObjectTypeId === fromObjectTypeId);
  }

  private targets(
    fromObjectTypeId: string,
    fromId: string,
    toObjectTypeId: string,
  ): Map<string, LinksByType> | undefined {
    return this.links.get(recordKey(fromObjectTypeId, fromId))?.get(toObjectTypeId);
  }
}
