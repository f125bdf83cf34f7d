import { Box } from '@mantine/core';
import { Children } from 'react';
import { type BaseProps } from '../support/types';
import styles from './text.module.css';

interface ListProps extends BaseProps {
  variant?: 'unordered' | 'unordered-styled' | 'ordered' | 'ordered-styled' | 'inline' | 'inline-divided';
}

/** Each child becomes an item of the list. */
export function List({ variant = 'unordered', children, testId }: ListProps) {
  const inline = variant.startsWith('inline');
  const classes = [
    inline ? styles.inline : styles.list,
    variant.endsWith('styled') ? styles.styled : '',
    variant === 'inline-divided' ? styles.divided : '',
  ];
  return (
    <Box
      component={variant.startsWith('ordered') ? 'ol' : 'ul'}
      className={classes.join(' ')}
      {...(inline && { role: 'list' })}
      data-testid={testId}
    >
      {Children.toArray(children).map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </Box>
  );
}
