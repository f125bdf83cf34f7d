import { Accordion, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { CardLocale } from '../locale';
import type { LevelView } from '../view/level-view';

/** The level in words, its score and trend, and when that was so. Colour only repeats the word. */
export function Level({ level }: { level: LevelView }) {
  return (
    <Flex direction="column" gap="extra-small" testId="level">
      <Flex gap="small" align="center" wrap>
        <StatusTag variant={level.variant}>{level.level}</StatusTag>
        {level.score && <Text format={{ fontWeight: 'demibold' }}>{level.score}</Text>}
        {level.trend && <Text>{level.trend}</Text>}
      </Flex>
      <Text variant="microcopy">{level.asOf}</Text>
    </Flex>
  );
}

/** What weighs most, with points, and the formula in words. */
export function Reasons({ level, locale }: { level: LevelView; locale: CardLocale }) {
  const { phrase } = locale.phrases;
  return (
    <>
      {level.reasons.length > 0 && (
        <Accordion title={phrase('why')} size="small" defaultOpen testId="reasons">
          <Flex direction="column" gap="extra-small">
            {level.reasons.map(({ id, sentence, points }) => (
              <Flex key={id} justify="between" gap="small" wrap>
                <Text>{sentence}</Text>
                <Text format={{ fontWeight: 'demibold' }}>{points}</Text>
              </Flex>
            ))}
          </Flex>
        </Accordion>
      )}
      <Accordion title={phrase('formula')} size="small" testId="formula">
        <Flex direction="column" gap="extra-small">
          {level.formula.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Flex>
      </Accordion>
    </>
  );
}
