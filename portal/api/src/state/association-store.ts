import { AssociationTypes, type AssociationCategory, type AssociationType } from './association-types';
import { LinkTable } from './link-table';
import type { AssociationLink } from './types';

/**
 * Associations between records, both directions kept in step. Every labelled or primary link brings the
 * unlabelled one with it; the first company of a contact or deal becomes its primary company, and a new
 * primary company replaces the old one
 * (knowledge.hubspot.com/object-settings/create-and-use-association-labels,
 * developers.hubspot.com/docs/guides/api/crm/associations/associations-v4).
 */
export class AssociationStore {
  readonly types = new AssociationTypes();
  private readonly links = new LinkTable();

  /** Adds the link with its paired reverse type. Idempotent. Throws when the type does not fit the pair. */
  link(link: AssociationLink): void {
    const type = this.types.find(link.category, link.typeId, link.fromObjectTypeId);
    if (!type || type.toObjectTypeId !== link.toObjectTypeId) {
      throw new Error(
        `${link.category} association type ${link.typeId} does not lead from ${link.fromObjectTypeId} to ${link.toObjectTypeId}`,
      );
    }
    const unlabelled = this.types.defaultBetween(type.fromObjectTypeId, type.toObjectTypeId);
    if (unlabelled && unlabelled !== type) this.add(unlabelled, link.fromId, link.toId);
    this.add(type, link.fromId, link.toId);
    if (type === unlabelled) this.promoteFirst(type, link.fromId, link.toId);
  }

  /** Default (unlabelled) association between two records, e.g. contact→company 279 with 280 back. */
  linkDefault(fromObjectTypeId: string, fromId: string, toObjectTypeId: string, toId: string): void {
    const type = this.types.defaultBetween(fromObjectTypeId, toObjectTypeId);
    if (!type) throw new Error(`${fromObjectTypeId} and ${toObjectTypeId} cannot be associated`);
    this.link({
      fromObjectTypeId,
      fromId,
      toObjectTypeId,
      toId,
      category: type.category,
      typeId: type.typeId,
    });
  }

  /** Removes one type of link, or all links between the two records. Removing the unlabelled link removes all. */
  unlink(
    fromObjectTypeId: string,
    fromId: string,
    toObjectTypeId: string,
    toId: string,
    typeId?: number,
    category?: AssociationCategory,
  ): void {
    const unlabelled = this.types.defaultBetween(fromObjectTypeId, toObjectTypeId);
    const isUnlabelled =
      unlabelled?.typeId === typeId && (category === undefined || category === unlabelled?.category);
    for (const link of this.between(fromObjectTypeId, fromId, toObjectTypeId, toId)) {
      const matches = link.typeId === typeId && (category === undefined || link.category === category);
      if (typeId === undefined || isUnlabelled || matches) this.drop(link);
    }
  }

  /** Links out of a record towards one object type, in order of creation. */
  from(fromObjectTypeId: string, fromId: string, toObjectTypeId: string): AssociationLink[] {
    return this.links.from(fromObjectTypeId, fromId, toObjectTypeId);
  }

  /** Links between two records in one direction. */
  between(fromObjectTypeId: string, fromId: string, toObjectTypeId: string, toId: string): AssociationLink[] {
    return this.links.between(fromObjectTypeId, fromId, toObjectTypeId, toId);
  }

  /** Number of distinct records of one object type that a record is associated with. */
  countTargets(fromObjectTypeId: string, fromId: string, toObjectTypeId: string): number {
    return this.links.countTargets(fromObjectTypeId, fromId, toObjectTypeId);
  }

  /** Number of records linked from a record by exactly this type. */
  countOfType(type: AssociationType, fromId: string): number {
    return this.from(type.fromObjectTypeId, fromId, type.toObjectTypeId).filter(
      (link) => link.typeId === type.typeId && link.category === type.category,
    ).length;
  }

  /** Removes every link of a type, both directions; for deleted labels. */
  dropType(type: AssociationType): void {
    for (const link of this.links.ofType(type.fromObjectTypeId, type.category, type.typeId)) this.drop(link);
  }

  private add(type: AssociationType, fromId: string, toId: string): void {
    const inverse = this.types.inverseOf(type);
    if (type.single) this.releaseOther(type, fromId, toId);
    if (inverse.single) this.releaseOther(inverse, toId, fromId);
    this.put(type, fromId, toId);
    this.put(inverse, toId, fromId);
  }

  private releaseOther(type: AssociationType, fromId: string, keptId: string): void {
    for (const link of this.from(type.fromObjectTypeId, fromId, type.toObjectTypeId)) {
      if (link.typeId === type.typeId && link.category === type.category && link.toId !== keptId) {
        this.drop(link);
      }
    }
  }

  /** The first unlabelled link of a kind that knows a primary becomes the primary. */
  private promoteFirst(type: AssociationType, fromId: string, toId: string): void {
    for (const candidate of this.types.between(type.fromObjectTypeId, type.toObjectTypeId)) {
      const [single, ownerId, targetId] = candidate.inverseSingle
        ? [this.types.inverseOf(candidate), toId, fromId]
        : [candidate, fromId, toId];
      const alone = this.countTargets(single.fromObjectTypeId, ownerId, single.toObjectTypeId) === 1;
      if (single.single && alone) this.add(single, ownerId, targetId);
    }
  }

  private put(type: AssociationType, fromId: string, toId: string): void {
    const { fromObjectTypeId, toObjectTypeId, category, typeId } = type;
    this.links.put({ fromObjectTypeId, fromId, toObjectTypeId, toId, category, typeId });
  }

  private drop(link: AssociationLink): void {
    const type = this.types.find(link.category, link.typeId, link.fromObjectTypeId);
    this.links.remove(link);
    if (!type) return;
    const inverse = this.types.inverseOf(type);
    this.links.remove({
      fromObjectTypeId: link.toObjectTypeId,
      fromId: link.toId,
      toObjectTypeId: link.fromObjectTypeId,
      toId: link.fromId,
      category: inverse.category,
      typeId: inverse.typeId,
    });
  }
}
