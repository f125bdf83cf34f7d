import { Fragment, type ReactNode } from 'react';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';

export interface Column {
  title: string;
  /** Figures stand at the end of their column. */
  isFigure?: boolean;
}

export interface Row {
  key: string;
  cells: ReactNode[];
  /** What stands below the row, as wide as the table. */
  below?: ReactNode;
}

interface GridProps {
  columns: Column[];
  rows: Row[];
  testId: string;
}

/** A table from its columns and rows. */
export function Grid({ columns, rows, testId }: GridProps) {
  return (
    <Table density="condensed" flush testId={testId}>
      <TableHead>
        <TableRow>
          {columns.map(({ title, isFigure }) => (
            <TableHeader key={title} align={isFigure ? 'right' : 'left'}>
              {title}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, cells, below }) => (
          <Fragment key={key}>
            <TableRow>
              {cells.map((cell, index) => (
                <TableCell key={index} align={columns[index]?.isFigure ? 'right' : 'left'}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
            {below && (
              <TableRow>
                <TableCell colSpan={columns.length}>{below}</TableCell>
              </TableRow>
            )}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
