/** Someone who can own records (spec: PublicOwner). An archived owner is a deactivated user. */
export interface StoredOwner {
  /** Owner id, as in `hubspot_owner_id`. */
  id: string;
  /** Id of the user behind it; absent for queues. */
  userId?: number;
  email?: string;
  firstName?: string;
  lastName?: string;
  type: 'PERSON' | 'QUEUE';
  archived: boolean;
  createdAt: number;
  updatedAt: number;
}

export class OwnerStore {
  private readonly owners = new Map<string, StoredOwner>();

  put(owner: StoredOwner): void {
    this.owners.set(owner.id, owner);
  }

  get(id: string): StoredOwner | undefined {
    return this.owners.get(id);
  }

  findByUserId(userId: number): StoredOwner | undefined {
    return [...this.owners.values()].find((owner) => owner.userId === userId);
  }

  /** Owners by id, ascending; the archived ones only when asked for. */
  all(options: { archived?: boolean } = {}): StoredOwner[] {
    return [...this.owners.values()]
      .filter((owner) => owner.archived === (options.archived ?? false))
      .sort((a, b) => Number(a.id) - Number(b.id));
  }
}
