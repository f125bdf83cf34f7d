import { Table as MantineTable, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { type CSSProperties } from 'react';
import { type BaseProps } from '../support/types';
import { useCardCall } from '../support/use-card-call';
import { useOverflowing } from '../support/use-overflowing';
import { TablePaging, type TablePagingProps } from './TablePaging';
import styles from './table.module.css';

interface TableProps extends BaseProps, Partial<TablePagingProps> {
  bordered?: boolean;
  flush?: boolean;
  density?: 'default' | 'condensed' | 'compact';
  paginated?: boolean;
}

const cellPadding = { default: 12, condensed: 7, compact: 2 };

/** A table. What is too wide scrolls inside it, by keyboard too. */
export function Table({
  bordered = true,
  flush,
  density = 'default',
  paginated,
  children,
  testId,
  ...paging
}: TableProps) {
  const { ref, overflowing } = useOverflowing<HTMLDivElement>();
  return (
    <div style={{ marginBottom: flush ? 0 : 16 }}>
      <div
        ref={ref}
        className={styles.scroll}
        {...(overflowing && { tabIndex: 0, role: 'region', 'aria-label': 'Table, scrolls sideways' })}
      >
        <MantineTable
          withTableBorder={bordered}
          withRowBorders={bordered}
          verticalSpacing={cellPadding[density]}
          data-testid={testId}
        >
          {children}
        </MantineTable>
      </div>
      {paginated && <TablePaging {...paging} pageCount={paging.pageCount ?? 1} />}
    </div>
  );
}

export const TableHead = ({ children, testId }: BaseProps) => (
  <MantineTable.Thead className={styles.head} data-testid={testId}>
    {children}
  </MantineTable.Thead>
);

export const TableBody = ({ children, testId }: BaseProps) => (
  <MantineTable.Tbody data-testid={testId}>{children}</MantineTable.Tbody>
);

export const TableFooter = ({ children, testId }: BaseProps) => (
  <MantineTable.Tfoot className={styles.foot} data-testid={testId}>
    {children}
  </MantineTable.Tfoot>
);

export const TableRow = ({ children, testId }: BaseProps) => (
  <MantineTable.Tr data-testid={testId}>{children}</MantineTable.Tr>
);

interface CellProps extends BaseProps {
  align?: 'left' | 'center' | 'right';
  width?: 'min' | 'max' | 'auto' | number;
  colSpan?: number;
}

function cellStyle({ align, width }: CellProps): CSSProperties {
  return {
    textAlign: align,
    width: width === 'min' ? '1%' : width === 'max' ? '100%' : width,
    whiteSpace: width === 'min' ? 'nowrap' : undefined,
  };
}

export const TableCell = ({ colSpan, children, testId, ...props }: CellProps) => (
  <MantineTable.Td style={cellStyle(props)} colSpan={colSpan} dir="auto" data-testid={testId}>
    {children}
  </MantineTable.Td>
);

type SortDirection = 'ascending' | 'descending' | 'none';

interface HeaderProps extends CellProps {
  sortDirection?: SortDirection | 'never';
  onSortChange?: (value: SortDirection) => void;
  disabled?: boolean;
}

const signs = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

/** A column's heading; a sortable one is a button that asks for the next direction. */
export function TableHeader({
  sortDirection = 'never',
  onSortChange,
  disabled,
  children,
  testId,
  ...props
}: HeaderProps) {
  const call = useCardCall();
  if (sortDirection === 'never')
    return (
      <MantineTable.Th scope="col" style={cellStyle(props)} dir="auto" data-testid={testId}>
        {children}
      </MantineTable.Th>
    );
  const Sign = signs[sortDirection];
  const next = sortDirection === 'ascending' ? 'descending' : 'ascending';
  return (
    <MantineTable.Th scope="col" style={cellStyle(props)} aria-sort={sortDirection} data-testid={testId}>
      <UnstyledButton
        fw={700}
        fz="inherit"
        disabled={disabled}
        onClick={() => void call(onSortChange, next)}
        className={styles.sort}
      >
        <bdi>{children}</bdi>
        <Sign size={14} aria-hidden />
      </UnstyledButton>
    </MantineTable.Th>
  );
}
