import { Heading, Text } from '@hubspot/ui-extensions';
import { Column, Note } from '@tandem/ui';
import type { CompanyLocale } from '../locale';
import type { StrangersView } from '../view/strangers-view';
import { PeopleTable } from './PeopleTable';

/** Who else of the company is active: a reason to talk to them. */
export function Strangers({ strangers, locale }: { strangers: StrangersView; locale: CompanyLocale }) {
  return (
    <Column testId="strangers">
      <Heading>{locale.phrases.phrase('strangers')}</Heading>
      <Text>{strangers.summary}</Text>
      {strangers.rows.length > 0 && (
        <PeopleTable rows={strangers.rows} locale={locale} testId="stranger-table" />
      )}
      {strangers.more && <Note>{strangers.more}</Note>}
    </Column>
  );
}
