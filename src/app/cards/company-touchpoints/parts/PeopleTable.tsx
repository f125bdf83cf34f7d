import { Flex, Text } from '@hubspot/ui-extensions';
import { Grid } from '../../group-members/parts/Grid';
import { engagementCells, engagementColumns } from '../../group-members/parts/MemberCells';
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
    <Grid
      columns={[
        { title: phrase('people') },
        ...engagementColumns(locale),
        { title: phrase('deals'), isFigure: true },
      ]}
      rows={rows.map(({ member, deals, mark }) => ({
        key: member.contactId,
        cells: [
          <Flex key="person" direction="column" gap="flush">
            <PersonCell member={member} />
            <Text variant="microcopy">{member.roles}</Text>
            {mark && <Text variant="microcopy">{mark}</Text>}
          </Flex>,
          ...engagementCells(member),
          deals,
        ],
      }))}
      testId={testId}
    />
  );
}
