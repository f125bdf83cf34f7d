import { Group, Stack, Text } from '@mantine/core';
import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import { type BaseProps } from '../support/types';

export function Statistics({ children, testId }: BaseProps) {
  return (
    <Group gap="xl" align="flex-start" data-testid={testId}>
      {children}
    </Group>
  );
}

interface ItemProps extends BaseProps {
  id?: string;
  label: string;
  number: string | number;
}

export function StatisticsItem({ id, label, number, children, testId }: ItemProps) {
  return (
    <Stack gap={2} id={id} role="group" aria-label={label} data-testid={testId}>
      <Text size="xs" c="#52616f" tt="uppercase" fw={600} dir="auto">
        {label}
      </Text>
      <Text fz={26} fw={650} lh={1.2} dir="auto">
        {number}
      </Text>
      {children}
    </Stack>
  );
}

interface TrendProps extends BaseProps {
  value: string;
  direction?: 'increase' | 'decrease';
  color?: 'red' | 'green';
}

/** A change with an arrow; its direction is also in words for screen readers. */
export function StatisticsTrend({ value, direction = 'increase', color, testId }: TrendProps) {
  const up = direction === 'increase';
  const Arrow = up ? IconTrendingUp : IconTrendingDown;
  const good = color ? color === 'green' : up;
  return (
    <Group gap={4} wrap="nowrap" c={good ? '#1f7a45' : '#b3261e'} data-testid={testId}>
      <Arrow size={16} role="img" aria-label={up ? 'increase' : 'decrease'} />
      <Text size="sm" fw={600} dir="auto">
        {value}
      </Text>
    </Group>
  );
}
