import { Box, Title, Tooltip } from '@mantine/core';
import { type CSSProperties } from 'react';
import { useCardRuntime } from '../../extension/card-runtime';
import { type BaseProps } from '../support/types';
import styles from './text.module.css';

interface TextFormat {
  fontWeight?: 'regular' | 'bold' | 'demibold';
  italic?: boolean;
  lineDecoration?: 'none' | 'underline' | 'strikethrough';
  textTransform?: 'none' | 'uppercase' | 'lowercase' | 'capitalize' | 'sentenceCase';
}

interface TextProps extends BaseProps {
  variant?: 'bodytext' | 'microcopy';
  inline?: boolean;
  format?: TextFormat;
  truncate?: boolean | { maxWidth?: number; tooltipText?: string };
}

const weights = { regular: 400, demibold: 600, bold: 700 };
const decorations = { none: 'none', underline: 'underline', strikethrough: 'line-through' };

function formatStyle({ fontWeight, italic, lineDecoration, textTransform }: TextFormat): CSSProperties {
  return {
    fontWeight: fontWeight && weights[fontWeight],
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: lineDecoration && decorations[lineDecoration],
    textTransform: textTransform === 'sentenceCase' ? 'lowercase' : textTransform,
  };
}

export function Text({ variant, inline, format = {}, truncate, children, testId }: TextProps) {
  const options = typeof truncate === 'object' ? truncate : {};
  const classes = [
    variant === 'microcopy' ? styles.microcopy : styles.body,
    truncate ? styles.truncated : '',
    format.textTransform === 'sentenceCase' ? styles.sentence : '',
  ];
  const text = (
    <Box
      component={inline ? 'span' : 'div'}
      dir="auto"
      className={classes.join(' ')}
      style={{ ...formatStyle(format), maxWidth: options.maxWidth }}
      data-testid={testId}
      {...(truncate && { tabIndex: 0 })}
    >
      {children}
    </Box>
  );
  if (!truncate) return text;
  return (
    <Tooltip
      label={options.tooltipText ?? children}
      multiline
      maw={360}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
    >
      {text}
    </Tooltip>
  );
}

/** A heading below the card's own; on app pages and settings, below the page's. */
export function Heading({ inline, children, testId }: BaseProps & { inline?: boolean }) {
  const { location } = useCardRuntime().props;
  const onPage = location === 'pages' || location === 'settings';
  return (
    <Title
      order={onPage ? 2 : 3}
      size="h4"
      dir="auto"
      style={inline ? { whiteSpace: 'nowrap' } : undefined}
      data-testid={testId}
    >
      {children}
    </Title>
  );
}
