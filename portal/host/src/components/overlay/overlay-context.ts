import { createContext } from 'react';

/** Given by the trigger of an `overlay` fragment to the modal, panel or tooltip inside it. */
export interface OverlayState {
  kind: 'dialog' | 'tooltip';
  opened: boolean;
  open(): void;
  close(): void;
}

export const OverlayContext = createContext<OverlayState | null>(null);
