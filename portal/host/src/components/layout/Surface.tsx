import { Box, Divider as MantineDivider, Paper } from '@mantine/core';
import { distance } from '../support/sizes';
import { type BaseProps, type Distance, type Size } from '../support/types';

interface TileProps extends BaseProps {
  compact?: boolean;
  flush?: boolean;
}

/** A bordered area for things that belong together. */
export function Tile({ compact, flush, children, testId }: TileProps) {
  const padding = compact ? 'sm' : 'lg';
  return (
    <Paper withBorder py={padding} px={flush ? 0 : padding} data-testid={testId}>
      {children}
    </Paper>
  );
}

export function Card({ children, testId }: BaseProps) {
  return (
    <Paper withBorder shadow="xs" p="md" data-testid={testId}>
      {children}
    </Paper>
  );
}

interface DividerProps extends BaseProps {
  size?: Distance;
  distance?: Distance;
}

export function Divider({ size, distance: formerSize, testId }: DividerProps) {
  return <MantineDivider my={distance(size ?? formerSize, 'small')} data-testid={testId} />;
}

export function Spacer({ size, testId }: BaseProps & { size?: Size }) {
  return <Box h={distance(size, 'small')} aria-hidden data-testid={testId} />;
}
