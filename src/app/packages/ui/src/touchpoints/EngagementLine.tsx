import { StatusTag, Text } from '@hubspot/ui-extensions';
import type { EngagementWords } from './engagement-words';
import { Column, Note, Row } from '../layout';

/** The level in words, its score and trend, and when that was so. Colour only repeats the word. */
export function EngagementLine({ words }: { words: EngagementWords }) {
  return (
    <Column gap="extra-small" testId="level">
      <Row>
        <StatusTag variant={words.variant}>{words.level}</StatusTag>
        {words.score && <Text format={{ fontWeight: 'demibold' }}>{words.score}</Text>}
        {words.trend && <Text>{words.trend}</Text>}
      </Row>
      <Note>{words.asOf}</Note>
    </Column>
  );
}
