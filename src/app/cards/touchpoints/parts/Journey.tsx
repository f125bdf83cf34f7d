import { DescriptionList, DescriptionListItem, Heading, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import type { JourneyRow } from '../view/journey-view';
import { Sentence } from './TouchLine';

/** From the first touch to the message of today. */
export function Journey({ title, rows }: { title: string; rows: JourneyRow[] }) {
  return (
    <Column testId="journey">
      <Heading>{title}</Heading>
      <DescriptionList direction="row">
        {rows.map(({ label, text, link }) => (
          <DescriptionListItem key={label} label={label}>
            <Text>
              <Sentence text={text} link={link} />
            </Text>
          </DescriptionListItem>
        ))}
      </DescriptionList>
    </Column>
  );
}
