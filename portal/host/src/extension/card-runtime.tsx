import { type RemoteReceiver } from '@remote-ui/core';
import { createContext, useContext } from 'react';
import { type Conventions } from '../app/format';
import { type CardFrameProps } from '../shared-types';
import { type HostApi } from './protocol';
import { type OverlayRegistry } from './overlay-registry';

/** What the drawn components need to know about the card that they belong to. */
export interface CardRuntime {
  props: CardFrameProps;
  receiver: RemoteReceiver;
  host: HostApi;
  overlays: OverlayRegistry;
  conventions: Conventions;
}

const CardRuntimeContext = createContext<CardRuntime | null>(null);

export const CardRuntimeProvider = CardRuntimeContext.Provider;

export function useCardRuntime(): CardRuntime {
  const runtime = useContext(CardRuntimeContext);
  if (!runtime) throw new Error('A card component was drawn outside a card.');
  return runtime;
}
