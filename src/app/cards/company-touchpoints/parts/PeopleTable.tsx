import { Note } from '@tandem/ui';
import { Grid } from '../../group-members/parts/Grid';
import { memberCells, memberColumns } from '../../group-members/parts/MemberCells';
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
    <Grid
      columns={[...memberColumns(locale), phrase('deals')]}
      words={2}
      rows={rows.map(({ member, deals, mark }) => ({
        key: member.contactId,
        cells: [...memberCells(member, mark && <Note>{mark}</Note>), deals],
      }))}
      testId={testId}
    />
  );
}
