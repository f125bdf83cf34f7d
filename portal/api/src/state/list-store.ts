export type ProcessingType = 'MANUAL' | 'DYNAMIC' | 'SNAPSHOT';

/** A list (HubSpot's pages call it a segment; spec: PublicObjectList). */
export interface StoredList {
  listId: string;
  listVersion: number;
  name: string;
  objectTypeId: string;
  processingType: ProcessingType;
  filterBranch?: FilterBranch;
  createdAt: number;
  updatedAt: number;
  filtersUpdatedAt?: number;
  deletedAt?: number;
  /** Record id to the moment it joined; for DYNAMIC lists filled when first seen to match. */
  members: Map<string, number>;
}

/** A tree of filters (spec: PublicOrFilterBranch and its siblings). */
export interface FilterBranch {
  filterBranchType: string;
  filterBranchOperator?: string;
  filterBranches?: FilterBranch[];
  filters?: ListFilter[];
}

export interface ListFilter {
  filterType: string;
  property?: string;
  operation?: ListFilterOperation;
  listId?: string;
  operator?: string;
}

export interface ListFilterOperation {
  operationType: string;
  operator: string;
  includeObjectsWithNoValueSet?: boolean;
  value?: unknown;
  values?: unknown[];
  lowerBound?: number;
  upperBound?: number;
  timestamp?: number;
  numberOfDays?: number;
  year?: number;
  month?: string | number;
  day?: number;
  [more: string]: unknown;
}

/** Lists by id. Deleted ones stay until they are restored (HubSpot keeps them for 90 days). */
export class ListStore {
  private readonly lists = new Map<string, StoredList>();
  private nextId = 1;

  takeId(): string {
    return String(this.nextId++);
  }

  put(list: StoredList): void {
    this.lists.set(list.listId, list);
  }

  get(listId: string, options: { deleted?: boolean } = {}): StoredList | undefined {
    const list = this.lists.get(listId);
    return list && (list.deletedAt === undefined || options.deleted) ? list : undefined;
  }

  findByName(objectTypeId: string, name: string): StoredList | undefined {
    return this.all().find(
      (list) => list.objectTypeId === objectTypeId && list.name.toLowerCase() === name.toLowerCase(),
    );
  }

  /** Live lists in order of creation. */
  all(): StoredList[] {
    return [...this.lists.values()].filter((list) => list.deletedAt === undefined);
  }
}
