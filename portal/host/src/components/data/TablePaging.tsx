import { Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useCardCall } from '../support/use-card-call';
import { useEcho } from '../support/use-echo';
import { visiblePages } from './visible-pages';

export interface TablePagingProps {
  pageCount: number;
  showButtonLabels?: boolean;
  showFirstLastButtons?: boolean;
  maxVisiblePageButtons?: number;
  page?: number;
  onPageChange?: (pageNumber: number) => void;
}

/** Page buttons below a table; pages count from 1. */
export function TablePaging(props: TablePagingProps) {
  const {
    pageCount,
    showButtonLabels = true,
    showFirstLastButtons,
    maxVisiblePageButtons,
    onPageChange,
  } = props;
  const call = useCardCall();
  const echo = useEcho(props.page, 1);
  const page = Math.min(Math.max(1, echo.value), Math.max(1, pageCount));
  const go = (target: number) => void (onPageChange ? echo.send(target, onPageChange) : call(undefined));
  const step = (label: string, sign: ReactNode, target: number) => {
    const possible = target !== page && target >= 1 && target <= pageCount;
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${label} page`}
        disabled={!possible}
        onClick={() => go(target)}
      >
        {sign}
        {showButtonLabels && <span style={{ marginInline: 4 }}>{label}</span>}
      </Button>
    );
  };
  return (
    <Group component="nav" aria-label="Pages of the table" gap={4} mt="sm" justify="center">
      {showFirstLastButtons && step('First', <IconChevronsLeft size={16} aria-hidden />, 1)}
      {step('Prev', <IconChevronLeft size={16} aria-hidden />, page - 1)}
      {visiblePages(page, pageCount, maxVisiblePageButtons).map((number) => (
        <Button
          key={number}
          variant={number === page ? 'filled' : 'subtle'}
          size="compact-sm"
          aria-label={`Page ${number}`}
          aria-current={number === page ? 'page' : undefined}
          onClick={() => go(number)}
        >
          {number}
        </Button>
      ))}
      {step('Next', <IconChevronRight size={16} aria-hidden />, page + 1)}
      {showFirstLastButtons && step('Last', <IconChevronsRight size={16} aria-hidden />, pageCount)}
    </Group>
  );
}
