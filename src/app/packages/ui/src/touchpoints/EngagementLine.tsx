import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { EngagementWords } from './engagement-words';

/** The level in words, its score and trend, and when that was so. Colour only repeats the word. */
export function EngagementLine({ words }: { words: EngagementWords }) {
  return (
    <Flex direction="column" gap="extra-small" testId="level">
      <Flex gap="small" align="center" wrap>
        <StatusTag variant={words.variant}>{words.level}</StatusTag>
        {words.score && <Text format={{ fontWeight: 'demibold' }}>{words.score}</Text>}
        {words.trend && <Text>{words.trend}</Text>}
      </Flex>
      <Text variant="microcopy">{words.asOf}</Text>
    </Flex>
  );
}
