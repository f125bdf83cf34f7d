import type { AssociationLink } from './types';

/** Associations between records, both directions kept in step. */
export interface AssociationStore {
  /** Adds the link and its paired reverse type. Idempotent. */
  link(link: AssociationLink): void;
  /** Default (unlabelled) association between two records, e.g. contact→company 279 with 280 back. */
  linkDefault(fromObjectTypeId: string, fromId: string, toObjectTypeId: string, toId: string): void;
  unlink(
    fromObjectTypeId: string,
    fromId: string,
    toObjectTypeId: string,
    toId: string,
    typeId?: number,
  ): void;
  /** Links out of a record towards one object type, in order of creation. */
  from(fromObjectTypeId: string, fromId: string, toObjectTypeId: string): AssociationLink[];
}
