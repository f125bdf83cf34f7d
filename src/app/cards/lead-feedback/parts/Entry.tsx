import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { EntryView } from '../view/entry-view';

/** One verdict of the ledger: what, who, when and why. */
export function Entry({ entry }: { entry: EntryView }) {
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{entry.headline}</Text>
      <Text variant="microcopy">{entry.byline}</Text>
      {entry.details.map((detail) => (
        <Text key={detail}>{detail}</Text>
      ))}
      {entry.comment && <Text format={{ italic: true }}>{entry.comment}</Text>}
      {entry.marks.length > 0 && (
        <Flex gap="small" wrap>
          {entry.marks.map((mark) => (
            <StatusTag key={mark} hollow>
              {mark}
            </StatusTag>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
