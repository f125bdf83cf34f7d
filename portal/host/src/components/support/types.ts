import { type ReactNode } from 'react';

export type Size =
  'extra-small' | 'xs' | 'small' | 'sm' | 'medium' | 'md' | 'large' | 'lg' | 'extra-large' | 'xl';
export type Distance = 'flush' | Size;
export type ShortSize = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

/** Every component's `testId`, and its children where it has some. */
export interface BaseProps {
  testId?: string;
  children?: ReactNode;
}

export type HrefProp = string | { url: string; external?: boolean };

/** The event that handlers receive: the SDK's `ExtensionEvent`, plain so that it may cross to the worker. */
export interface ExtensionEvent {
  type: string;
  bubbles: boolean;
  timeStamp: number;
  id: string;
  targetValue?: unknown;
}

/** Second argument of the SDK's `ReactionsHandler`. */
export interface Reactions {
  openPanel(id: string): void;
  closePanel(id: string): void;
  openModal(id: string): void;
  closeModal(id: string): void;
}

export type ReactionsHandler = (event: ExtensionEvent, reactions: Reactions) => unknown;
