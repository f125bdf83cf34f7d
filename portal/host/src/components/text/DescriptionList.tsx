import { Box } from '@mantine/core';
import { createContext, useContext } from 'react';
import { type BaseProps } from '../support/types';
import styles from './text.module.css';

type Direction = 'row' | 'column';

const DirectionContext = createContext<Direction>('column');

export function DescriptionList({
  direction = 'column',
  children,
  testId,
}: BaseProps & { direction?: Direction }) {
  return (
    <DirectionContext.Provider value={direction}>
      <Box
        component="dl"
        m={0}
        data-testid={testId}
        style={{
          display: 'flex',
          flexDirection: direction,
          flexWrap: 'wrap',
          gap: direction === 'row' ? '12px 32px' : 12,
        }}
      >
        {children}
      </Box>
    </DirectionContext.Provider>
  );
}

export function DescriptionListItem({ label, children, testId }: BaseProps & { label: string }) {
  const direction = useContext(DirectionContext);
  return (
    <Box
      className={styles.pair}
      style={direction === 'row' ? { minWidth: 100 } : undefined}
      data-testid={testId}
    >
      <dt dir="auto">{label}</dt>
      <dd dir="auto">{children}</dd>
    </Box>
  );
}
