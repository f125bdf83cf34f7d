import { Box as MantineBox } from '@mantine/core';
import { type CSSProperties } from 'react';
import { distance } from '../support/sizes';
import { type BaseProps, type Distance } from '../support/types';

export type Justify = 'center' | 'end' | 'start' | 'around' | 'between';
export type Align = 'start' | 'center' | 'baseline' | 'end' | 'stretch';

const justifyContent: Record<Justify, string> = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  around: 'space-around',
  between: 'space-between',
};

const alignItems: Record<Align | 'auto', string> = {
  start: 'flex-start',
  center: 'center',
  end: 'flex-end',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
};

interface FlexProps extends BaseProps {
  gap?: Distance;
  direction?: 'row' | 'column';
  justify?: Justify;
  align?: Align;
  alignSelf?: Align;
  wrap?: boolean | 'wrap' | 'nowrap';
}

/** Children along one axis. */
export function Flex({
  gap,
  direction = 'row',
  justify,
  align,
  alignSelf,
  wrap,
  children,
  testId,
}: FlexProps) {
  const style: CSSProperties = {
    display: 'flex',
    flexDirection: direction,
    gap: distance(gap),
    justifyContent: justifyContent[justify ?? 'start'],
    alignItems: alignItems[align ?? 'stretch'],
    alignSelf: alignSelf && alignItems[alignSelf],
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
    minWidth: 0,
  };
  return (
    <MantineBox style={style} data-testid={testId}>
      {children}
    </MantineBox>
  );
}

interface BoxProps extends BaseProps {
  alignSelf?: Align | 'auto';
  flex?: 'initial' | 'auto' | 'none' | number;
}

/** A child of `Flex` that shares the free space in its own way. */
export function Box({ alignSelf = 'auto', flex = 'auto', children, testId }: BoxProps) {
  const style: CSSProperties = {
    alignSelf: alignItems[alignSelf],
    flex: flex === 'initial' ? '0 1 auto' : flex,
    minWidth: 0,
  };
  return (
    <MantineBox style={style} data-testid={testId}>
      {children}
    </MantineBox>
  );
}

interface InlineProps extends BaseProps {
  justify?: Justify;
  align?: Align;
  gap?: Distance;
}

/** Children next to each other; what does not fit goes to the next line. */
export function Inline({ justify, align, gap, children, testId }: InlineProps) {
  return (
    <Flex justify={justify} align={align} gap={gap} wrap testId={testId}>
      {children}
    </Flex>
  );
}

interface StackProps extends BaseProps {
  distance?: Distance;
  direction?: 'row' | 'column';
  justify?: 'center' | 'end' | 'start';
  align?: Align;
  width?: 'auto' | '100%';
}

/** The forerunner of `Flex`. */
export function Stack(props: StackProps) {
  return (
    <MantineBox style={{ width: props.width }}>
      <Flex
        gap={props.distance}
        direction={props.direction ?? 'column'}
        justify={props.justify}
        align={props.align}
        testId={props.testId}
      >
        {props.children}
      </Flex>
    </MantineBox>
  );
}

interface AutoGridProps extends BaseProps {
  columnWidth: number;
  gap?: Distance;
  flexible?: boolean;
}

/** As many columns as fit; a column is never wider than the place it has. */
export function AutoGrid({ columnWidth, gap, flexible, children, testId }: AutoGridProps) {
  const width = `min(${columnWidth}px, 100%)`;
  const columns = flexible ? `repeat(auto-fit, minmax(${width}, 1fr))` : `repeat(auto-fill, ${width})`;
  return (
    <MantineBox
      style={{ display: 'grid', gridTemplateColumns: columns, gap: distance(gap) }}
      data-testid={testId}
    >
      {children}
    </MantineBox>
  );
}
