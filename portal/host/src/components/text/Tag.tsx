import { Badge, CloseButton, Group, UnstyledButton } from '@mantine/core';
import { type MouseEvent, type ReactNode } from 'react';
import { useOverlay } from '../overlay/use-overlay';
import { type BaseProps, type ReactionsHandler } from '../support/types';
import { useCardCall } from '../support/use-card-call';
import { useEventCall } from '../support/use-event-call';
import styles from './text.module.css';

/** Ink on ground with a contrast of at least 7:1. */
const tagColors = {
  default: { color: '#33414d', background: '#eef1f4', border: '#8593a0' },
  info: { color: '#0b4a6f', background: '#e6f3fb', border: '#2f7fb0' },
  success: { color: '#14532d', background: '#e7f6ec', border: '#2e8b57' },
  warning: { color: '#5c3d00', background: '#fff4d6', border: '#b7791f' },
  error: { color: '#7f1d1d', background: '#fdeaea', border: '#c0392b' },
};

interface TagProps extends BaseProps {
  variant?: keyof typeof tagColors;
  onClick?: ReactionsHandler;
  inline?: boolean;
  overlay?: ReactNode;
}

/** A label; a button when it does something. */
export function Tag({ variant = 'default', onClick, inline, overlay, children, testId }: TagProps) {
  const callCard = useEventCall();
  const trigger = useOverlay(overlay);
  const { color, background, border } = tagColors[variant] ?? tagColors.default;
  const acts = Boolean(onClick) || trigger.opens;
  const handleClick = (event: MouseEvent) => {
    trigger.open();
    void callCard(onClick, event);
  };
  const shared = {
    radius: 'sm' as const,
    tt: 'none' as const,
    fw: 600,
    dir: 'auto',
    'data-testid': testId,
    style: {
      color,
      background,
      border: `1px solid ${border}`,
      height: 'auto',
      minHeight: 24,
      maxWidth: '100%',
      display: inline ? 'inline-flex' : 'flex',
      width: 'fit-content',
      whiteSpace: 'normal' as const,
    },
  };
  const focusable = overlay && !acts ? { tabIndex: 0 } : {};
  return trigger.attach(
    acts ? (
      <Badge component="button" type="button" onClick={handleClick} {...shared}>
        {children}
      </Badge>
    ) : (
      <Badge {...shared} {...focusable}>
        {children}
      </Badge>
    ),
  );
}

const dotColors = {
  default: '#52616f',
  info: '#1f6f9f',
  success: '#1f7a45',
  warning: '#b25e00',
  danger: '#b3261e',
};

interface StatusTagProps extends BaseProps {
  variant?: keyof typeof dotColors;
  hollow?: boolean;
  onClick?: () => void;
  showRemoveIcon?: boolean;
  onRemoveClick?: () => void;
}

/** A status with a coloured dot; the words carry the meaning, the colour repeats it. */
export function StatusTag({
  variant = 'default',
  hollow,
  onClick,
  showRemoveIcon,
  onRemoveClick,
  ...props
}: StatusTagProps) {
  const call = useCardCall();
  const content = (
    <Group component="span" gap={6} wrap="nowrap" dir="auto" style={{ fontSize: 14 }}>
      <span
        aria-hidden
        className={`${styles.dot} ${hollow ? '' : styles.filled}`}
        style={{ color: dotColors[variant] ?? dotColors.default }}
      />
      <span>{props.children}</span>
    </Group>
  );
  return (
    <Group component="span" gap={4} wrap="nowrap" display="inline-flex" data-testid={props.testId}>
      {onClick ? <UnstyledButton onClick={() => void call(onClick)}>{content}</UnstyledButton> : content}
      {showRemoveIcon && (
        <CloseButton size="xs" aria-label="Remove" onClick={() => void call(onRemoveClick)} />
      )}
    </Group>
  );
}
