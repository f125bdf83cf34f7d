/** Things of one kind by id, in the order in which they were put. */
export class DefinitionStore<Item extends { id: string }> {
  private readonly items = new Map<string, Item>();

  put(item: Item): void {
    this.items.set(item.id, item);
  }

  get(id: string): Item | undefined {
    return this.items.get(id);
  }

  all(): Item[] {
    return [...this.items.values()];
  }
}
