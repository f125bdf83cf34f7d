import { Tooltip } from '@mantine/core';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { firstInFragment } from '../support/use-attached-children';
import { OverlayContext } from './overlay-context';

export interface OverlayTrigger {
  /** Whether a click opens something. */
  opens: boolean;
  open(): void;
  /** Puts the trigger and its overlay together. */
  attach(trigger: ReactElement): ReactNode;
}

type Placement = 'top' | 'bottom' | 'left' | 'right';

/**
 * Handles the `overlay` fragment of a button, link, image, tag or menu item: a `Modal` or `Panel` opens on click
 * and gives the focus back to its trigger, a `Tooltip` shows while the trigger is hovered or focused.
 */
export function useOverlay(overlay: ReactNode): OverlayTrigger {
  const [opened, setOpened] = useState(false);
  const inside = overlay ? firstInFragment(overlay) : undefined;
  const isTooltip = inside?.type === 'Tooltip';
  const state = useMemo(
    () => ({
      kind: isTooltip ? ('tooltip' as const) : ('dialog' as const),
      opened,
      open: () => setOpened(true),
      close: () => setOpened(false),
    }),
    [isTooltip, opened],
  );
  const content = <OverlayContext.Provider value={state}>{overlay}</OverlayContext.Provider>;
  return {
    opens: Boolean(overlay) && !isTooltip,
    open: state.open,
    attach(trigger) {
      if (!overlay) return trigger;
      if (isTooltip) {
        const position = (inside.props.placement as Placement | undefined) ?? 'top';
        const events = { hover: true, focus: true, touch: true };
        return (
          <Tooltip label={content} position={position} multiline maw={320} withArrow events={events}>
            {trigger}
          </Tooltip>
        );
      }
      return (
        <>
          {trigger}
          {content}
        </>
      );
    },
  };
}
