import { Box } from '@mantine/core';
import { useContext } from 'react';
import { type BaseProps } from '../support/types';
import { OverlayContext } from './overlay-context';

/**
 * The content of a tooltip. Given as the `overlay` of a component it is what that component's tooltip shows;
 * anywhere else it shows in its place, as HubSpot does.
 */
export function Tooltip({ children, testId }: BaseProps) {
  const overlay = useContext(OverlayContext);
  if (overlay?.kind === 'tooltip') return <>{children}</>;
  return <Box data-testid={testId}>{children}</Box>;
}
