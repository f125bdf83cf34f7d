import { Fragment, type ReactNode } from 'react';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';

export interface Row {
  key: string;
  cells: ReactNode[];
  /** What stands below the row, as wide as the table. */
  below?: ReactNode;
}

interface GridProps {
  /** Titles. */
  columns: string[];
  /** How many columns are of words; figures after them stand at the end of columns as narrow as they are. */
  words?: number;
  rows: Row[];
  testId: string;
}

/** A table from its columns and rows. */
export function Grid({ columns, words = columns.length, rows, testId }: GridProps) {
  const placeOf = (index: number) => (index < words ? {} : ({ align: 'right', width: 'min' } as const));
  return (
    <Table density="condensed" flush testId={testId}>
      <TableHead>
        <TableRow>
          {columns.map((title, index) => (
            <TableHeader key={title} {...placeOf(index)}>
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
                <TableCell key={index} {...placeOf(index)}>
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
