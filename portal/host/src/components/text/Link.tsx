import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode } from 'react';
import { useOverlay } from '../overlay/use-overlay';
import { resolveHref } from '../support/href';
import { type BaseProps, type HrefProp, type ReactionsHandler } from '../support/types';
import { useEventCall } from '../support/use-event-call';

interface LinkProps extends BaseProps {
  href?: HrefProp;
  variant?: 'primary' | 'destructive' | 'light' | 'dark';
  onClick?: ReactionsHandler;
  preventDefault?: boolean;
  overlay?: ReactNode;
}

const colors = { primary: '#136a7a', destructive: '#b3261e', light: '#fff', dark: '#1d2b36' };

/** A link; without an address, or with one that is not followed, it is a button that looks like one. */
export function Link({
  href,
  variant = 'primary',
  onClick,
  preventDefault,
  overlay,
  children,
  testId,
}: LinkProps) {
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  const target = href === undefined || href === '' ? undefined : resolveHref(href);
  const handleClick = (event: MouseEvent) => {
    if (preventDefault || trigger.opens) event.preventDefault();
    if (trigger.opens) trigger.open();
    void callCard(onClick, event);
  };
  const shared = {
    c: colors[variant],
    underline: 'always' as const,
    fz: 'inherit',
    dir: 'auto',
    onClick: handleClick,
    'data-testid': testId,
    style: { background: variant === 'light' ? '#1d2b36' : undefined, textAlign: 'start' as const },
  };
  if (!target)
    return trigger.attach(
      <Anchor component="button" type="button" {...shared}>
        {children}
      </Anchor>,
    );
  return trigger.attach(
    <Anchor href={target.href} {...(target.external && { target: '_blank', rel: 'noreferrer' })} {...shared}>
      {children}
      {target.external && (
        <IconExternalLink
          size={14}
          role="img"
          aria-label="opens in a new tab"
          style={{ marginInlineStart: 4 }}
        />
      )}
    </Anchor>,
  );
}
