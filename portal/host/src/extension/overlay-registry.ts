/** A modal or panel of a card that can be opened or closed by its id. */
export interface Overlay {
  open(): void;
  close(): void;
}

/** The overlays of one card by id, for `closeOverlay` and the reactions that handlers receive. */
export class OverlayRegistry {
  private readonly overlays = new Map<string, Overlay>();

  /** @returns a function that takes the overlay out again */
  add(id: string, overlay: Overlay): () => void {
    this.overlays.set(id, overlay);
    return () => {
      if (this.overlays.get(id) === overlay) this.overlays.delete(id);
    };
  }

  open(id: string): void {
    this.overlays.get(id)?.open();
  }

  close(id: string): void {
    this.overlays.get(id)?.close();
  }
}
