import { Fragment, type ReactNode } from 'react';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';

export interface Column {
  title: string;
  /** Figures stand at the end of their column, which is as narrow as they are. */
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

const placeOf = (isFigure = false) => (isFigure ? ({ align: 'right', width: 'min' } as const) : {});

/** A table from its columns and rows. */
export function Grid({ columns, rows, testId }: GridProps) {
  return (
    <Table density="condensed" flush testId={testId}>
      <TableHead>
        <TableRow>
          {columns.map(({ title, isFigure }) => (
            <TableHeader key={title} {...placeOf(isFigure)}>
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
                <TableCell key={index} {...placeOf(columns[index]?.isFigure)}>
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
