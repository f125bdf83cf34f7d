import { DEFAULT_ASSOCIATION_PAIRS } from './association-type-table';
import type { AssociationLink } from './types';

export type AssociationCategory = AssociationLink['category'];

/** One direction of an association type; `inverse` names the other direction, which HubSpot keeps in step. */
export interface AssociationType {
  fromObjectTypeId: string;
  toObjectTypeId: string;
  category: AssociationCategory;
  typeId: number;
  /** API name, e.g. `contact_to_company`, or the name an admin gave to a label. */
  name: string;
  /** `null` for the unlabelled association. */
  label: string | null;
  inverseTypeId: number;
  /** A record has at most one link of this type in this direction (a contact's primary company). */
  single: boolean;
  /** The other direction is the single one: linking from the company side moves the contact's primary company. */
  inverseSingle: boolean;
  createdAt: number;
  /** Most targets per record that an admin allows (definitions/configurations). */
  maxToObjectIds?: number;
}

/** What an admin gives for a label, or a custom object's schema for its associations. */
export interface AssociationTypeSeed {
  fromObjectTypeId: string;
  toObjectTypeId: string;
  name: string;
  inverseName?: string;
  label: string | null;
  inverseLabel?: string | null;
  createdAt: number;
}

/** Association types (definitions) of the portal: HubSpot's own, custom objects' and admins' labels. */
export class AssociationTypes {
  private readonly types: AssociationType[] = [];
  private nextUserDefinedId = 1;

  constructor() {
    for (const row of DEFAULT_ASSOCIATION_PAIRS) {
      this.addPair('HUBSPOT_DEFINED', row.typeId, row.inverseTypeId, {
        fromObjectTypeId: row.from,
        toObjectTypeId: row.to,
        ...row,
        createdAt: 0,
      });
    }
  }

  /** Types from one object type to another, the unlabelled one first. */
  between(fromObjectTypeId: string, toObjectTypeId: string): AssociationType[] {
    return this.types
      .filter((type) => type.fromObjectTypeId === fromObjectTypeId && type.toObjectTypeId === toObjectTypeId)
      .sort((a, b) => Number(a.label !== null) - Number(b.label !== null));
  }

  all(): readonly AssociationType[] {
    return this.types;
  }

  find(
    category: AssociationCategory,
    typeId: number,
    fromObjectTypeId?: string,
  ): AssociationType | undefined {
    return this.types.find(
      (type) =>
        type.category === category &&
        type.typeId === typeId &&
        (fromObjectTypeId === undefined || type.fromObjectTypeId === fromObjectTypeId),
    );
  }

  /** The unlabelled type, which every pair of associable object types has. */
  defaultBetween(fromObjectTypeId: string, toObjectTypeId: string): AssociationType | undefined {
    return this.between(fromObjectTypeId, toObjectTypeId).find((type) => type.label === null);
  }

  inverseOf(type: AssociationType): AssociationType {
    const inverse = this.find(type.category, type.inverseTypeId, type.toObjectTypeId);
    if (!inverse) throw new Error(`Association type ${type.typeId} lost its inverse`);
    return inverse;
  }

  /** Adds a type with its inverse; ids of one account count up together. A label without inverse reads the same both ways. */
  create(seed: AssociationTypeSeed): [AssociationType, AssociationType] {
    const paired = seed.fromObjectTypeId !== seed.toObjectTypeId || seed.inverseLabel !== undefined;
    const typeId = this.nextUserDefinedId;
    const inverseTypeId = paired ? typeId + 1 : typeId;
    this.nextUserDefinedId = inverseTypeId + 1;
    return this.addPair('USER_DEFINED', typeId, inverseTypeId, seed);
  }

  /** Removes a type and its inverse. */
  remove(type: AssociationType): void {
    const gone = [type, this.inverseOf(type)];
    for (const each of gone) {
      const index = this.types.indexOf(each);
      if (index >= 0) this.types.splice(index, 1);
    }
  }

  private addPair(
    category: AssociationCategory,
    typeId: number,
    inverseTypeId: number,
    seed: AssociationTypeSeed & { single?: boolean },
  ): [AssociationType, AssociationType] {
    const type: AssociationType = {
      fromObjectTypeId: seed.fromObjectTypeId,
      toObjectTypeId: seed.toObjectTypeId,
      category,
      typeId,
      name: seed.name,
      label: seed.label,
      inverseTypeId,
      single: seed.single ?? false,
      inverseSingle: false,
      createdAt: seed.createdAt,
    };
    this.types.push(type);
    if (inverseTypeId === typeId) return [type, type];
    const inverse: AssociationType = {
      ...type,
      fromObjectTypeId: seed.toObjectTypeId,
      toObjectTypeId: seed.fromObjectTypeId,
      typeId: inverseTypeId,
      inverseTypeId: typeId,
      name: seed.inverseName ?? seed.name,
      label: seed.inverseLabel === undefined ? seed.label : seed.inverseLabel,
      single: false,
      inverseSingle: type.single,
    };
    this.types.push(inverse);
    return [type, inverse];
  }
}
