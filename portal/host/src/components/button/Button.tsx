import { Button as MantineButton, type ButtonProps as MantineButtonProps, Tooltip } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useOverlay } from '../overlay/use-overlay';
import { resolveHref } from '../support/href';
import { shortSize } from '../support/sizes';
import { type BaseProps, type HrefProp, type ReactionsHandler, type Size } from '../support/types';
import { useEventCall } from '../support/use-event-call';
import { Icon } from '../text/Icon';

export interface ButtonProps extends BaseProps {
  onClick?: ReactionsHandler;
  href?: HrefProp;
  disabled?: boolean;
  variant?: 'primary' | 'secondary' | 'destructive' | 'transparent';
  type?: 'button' | 'reset' | 'submit';
  size?: Size;
  truncate?: boolean;
  overlay?: ReactNode;
}

const looks: Record<NonNullable<ButtonProps['variant']>, Partial<MantineButtonProps>> = {
  primary: { variant: 'filled' },
  secondary: { variant: 'default' },
  destructive: { variant: 'filled', color: '#b3261e' },
  transparent: { variant: 'subtle' },
};

const mantineSizes = { xs: 'compact-sm', sm: 'xs', md: 'sm', lg: 'sm', xl: 'sm' };

/** What buttons of every kind share of Mantine's props. */
export const buttonLook = (
  variant: ButtonProps['variant'],
  size: Size | undefined,
): Partial<MantineButtonProps> => ({
  ...looks[variant ?? 'secondary'],
  size: mantineSizes[shortSize(size, 'md')],
});

/** Label text that may break, so that no button is wider than a narrow sidebar or 200 % zoom allows. */
const wrapping = {
  root: { height: 'auto', minHeight: 30, maxWidth: '100%' },
  label: { whiteSpace: 'normal' as const, height: 'auto', paddingBlock: 4 },
};

/** A button; a link that looks like one when it has an address and opens nothing. */
export function Button({
  onClick,
  href,
  disabled,
  variant,
  type = 'button',
  size,
  truncate,
  overlay,
  ...props
}: ButtonProps) {
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  const handleClick = (event: MouseEvent) => {
    if (trigger.opens) {
      event.preventDefault();
      trigger.open();
    }
    void callCard(onClick, event);
  };
  const target = href && !trigger.opens ? resolveHref(href) : undefined;
  const shared = {
    ...buttonLook(variant, size),
    disabled,
    onClick: handleClick,
    'data-testid': props.testId,
    styles: truncate ? { root: { maxWidth: '100%' } } : wrapping,
    ...(target?.external && {
      rightSection: <IconExternalLink size={14} role="img" aria-label="opens in a new tab" />,
    }),
  };
  const button = target ? (
    <MantineButton
      component="a"
      href={target.href}
      {...(target.external && { target: '_blank', rel: 'noreferrer' })}
      {...shared}
    >
      <bdi>{props.children}</bdi>
    </MantineButton>
  ) : (
    <MantineButton type={type} {...shared}>
      <bdi>{props.children}</bdi>
    </MantineButton>
  );
  return trigger.attach(
    truncate ? (
      <Tooltip label={props.children} events={{ hover: true, focus: true, touch: true }}>
        {button}
      </Tooltip>
    ) : (
      button
    ),
  );
}

interface LoadingButtonProps extends ButtonProps {
  loading?: boolean;
  overlayOptions?: { openBehavior?: 'onClick' | 'onLoadingFinish' };
  resultIconName?: string;
}

/** How long the icon of a finished operation stays, in milliseconds. */
const resultShownMs = 1_500;

/** A button that shows that its work goes on, and for a moment that it is done. */
export function LoadingButton({
  loading = false,
  overlayOptions,
  resultIconName = 'success',
  ...props
}: LoadingButtonProps) {
  const { onClick, variant, size, overlay, disabled, type = 'button' } = props;
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  const [finished, setFinished] = useState(false);
  const opensLate = overlayOptions?.openBehavior === 'onLoadingFinish';
  const before = useRef(loading);
  const openNow = trigger.opens && opensLate ? trigger.open : undefined;
  const open = useRef(openNow);
  open.current = openNow;

  useEffect(() => {
    const done = before.current && !loading;
    before.current = loading;
    if (!done) return;
    open.current?.();
    setFinished(true);
    const timer = setTimeout(() => setFinished(false), resultShownMs);
    return () => clearTimeout(timer);
  }, [loading]);

  const handleClick = (event: MouseEvent) => {
    if (trigger.opens && !opensLate) trigger.open();
    void callCard(onClick, event);
  };
  return trigger.attach(
    <MantineButton
      type={type}
      {...buttonLook(variant, size)}
      loading={loading}
      aria-busy={loading}
      disabled={disabled}
      onClick={handleClick}
      rightSection={finished ? <Icon name={resultIconName} size="sm" /> : undefined}
      styles={wrapping}
      data-testid={props.testId}
    >
      <bdi>{props.children}</bdi>
    </MantineButton>,
  );
}
