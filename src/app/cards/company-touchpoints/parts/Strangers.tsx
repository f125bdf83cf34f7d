import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { CompanyLocale } from '../locale';
import type { StrangersView } from '../view/strangers-view';
import { PeopleTable } from './PeopleTable';

/** Who else of the company is active: a reason to talk to them. */
export function Strangers({ strangers, locale }: { strangers: StrangersView; locale: CompanyLocale }) {
  return (
    <Flex direction="column" gap="small" testId="strangers">
      <Heading>{locale.phrases.phrase('strangers')}</Heading>
      <Text>{strangers.summary}</Text>
      {strangers.rows.length > 0 && (
        <PeopleTable rows={strangers.rows} locale={locale} testId="stranger-table" />
      )}
      {strangers.more && <Text variant="microcopy">{strangers.more}</Text>}
    </Flex>
  );
}
