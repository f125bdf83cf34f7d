import { useContext, useEffect, useRef, useState } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';
import { useCardCall } from '../support/use-card-call';
import { OverlayContext } from './overlay-context';

interface DialogProps {
  id: string;
  onOpen?: () => void;
  onClose?: () => void;
}

/**
 * Whether a modal or panel is open. Inside an `overlay` fragment its trigger decides; elsewhere the reactions
 * that handlers receive do. `closeOverlay(id)` closes either.
 */
export function useDialog({ id, onOpen, onClose }: DialogProps): { opened: boolean; close(): void } {
  const given = useContext(OverlayContext);
  const [own, setOwn] = useState(false);
  const { overlays } = useCardRuntime();
  const call = useCardCall();
  const opened = given?.kind === 'dialog' ? given.opened : own;
  const open = given?.kind === 'dialog' ? given.open : () => setOwn(true);
  const close = given?.kind === 'dialog' ? given.close : () => setOwn(false);

  const control = useRef({ open, close });
  control.current = { open, close };
  useEffect(
    () => overlays.add(id, { open: () => control.current.open(), close: () => control.current.close() }),
    [overlays, id],
  );

  const before = useRef(false);
  useEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    void call(opened ? onOpen : onClose);
  }, [opened, onOpen, onClose, call]);

  return { opened, close };
}
