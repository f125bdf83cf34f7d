import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import { EngagementCells, EngagementHeaders } from '../../group-members/parts/MemberCells';
import { PersonCell } from '../../group-members/parts/PersonCell';
import type { CompanyLocale } from '../locale';
import type { PersonRow } from '../view/company-view';

interface PeopleTableProps {
  rows: Array<PersonRow & { mark?: string | null }>;
  locale: CompanyLocale;
  testId: string;
}

/** People with their role, engagement and deals. */
export function PeopleTable({ rows, locale, testId }: PeopleTableProps) {
  const { phrase } = locale.phrases;
  return (
    <Table density="condensed" flush testId={testId}>
      <TableHead>
        <TableRow>
          <TableHeader>{phrase('person')}</TableHeader>
          <TableHeader>{phrase('role')}</TableHeader>
          <EngagementHeaders locale={locale} />
          <TableHeader align="right">{phrase('deals')}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ member, deals, mark }) => (
          <TableRow key={member.contactId}>
            <TableCell>
              <PersonCell member={member} />
              {mark && <Text variant="microcopy">{mark}</Text>}
            </TableCell>
            <TableCell>{member.roles}</TableCell>
            <EngagementCells member={member} />
            <TableCell align="right">{deals}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
