import { Alert as MantineAlert } from '@mantine/core';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconBulb,
  IconCircleCheck,
  IconInfoCircle,
} from '@tabler/icons-react';
import { type BaseProps } from '../support/types';

interface AlertProps extends BaseProps {
  title: string;
  variant?: 'info' | 'warning' | 'success' | 'error' | 'danger' | 'tip';
}

/** The sign differs with the kind, so that colour never stands alone. */
const kinds = {
  info: { color: 'blue', Sign: IconInfoCircle },
  tip: { color: 'violet', Sign: IconBulb },
  success: { color: 'green', Sign: IconCircleCheck },
  warning: { color: 'yellow', Sign: IconAlertTriangle },
  error: { color: 'red', Sign: IconAlertOctagon },
  danger: { color: 'red', Sign: IconAlertOctagon },
};

export function Alert({ title, variant = 'info', children, testId }: AlertProps) {
  const { color, Sign } = kinds[variant] ?? kinds.info;
  const urgent = variant === 'error' || variant === 'danger';
  return (
    <MantineAlert
      color={color}
      title={<bdi>{title}</bdi>}
      icon={<Sign aria-hidden />}
      role={urgent ? 'alert' : 'status'}
      styles={{ title: { color: '#1d2b36' }, message: { color: '#1d2b36' } }}
      data-testid={testId}
    >
      {children}
    </MantineAlert>
  );
}
