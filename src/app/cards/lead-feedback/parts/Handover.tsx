import { Accordion, DescriptionList, DescriptionListItem, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { MeaningView, Row } from '../view/lead-view';

function Rows({ rows, direction }: { rows: Row[]; direction: 'row' | 'column' }) {
  return (
    <DescriptionList direction={direction}>
      {rows.map(({ label, value }) => (
        <DescriptionListItem key={label} label={label}>
          <Text>{value}</Text>
        </DescriptionListItem>
      ))}
    </DescriptionList>
  );
}

/** Why the rep has this lead. */
export function Handover({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <Flex direction="column" gap="small" testId="handover">
      <Heading>{title}</Heading>
      <Rows rows={rows} direction="row" />
    </Flex>
  );
}

/** What the two teams agreed that the words mean; one click away from where the verdict is given. */
export function Meaning({ meaning }: { meaning: MeaningView }) {
  return (
    <Accordion title={meaning.title} size="small" testId="meaning">
      <Flex direction="column" gap="small">
        <Rows rows={meaning.definitions} direction="row" />
        <Text variant="microcopy">{meaning.agreement}</Text>
      </Flex>
    </Accordion>
  );
}
