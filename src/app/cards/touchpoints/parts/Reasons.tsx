import { Accordion, Box, Flex, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import type { CardLocale } from '../locale';
import type { ReasonView } from '../view/reasons-view';

/** What makes up the score, with points. Nothing without a score. */
export function Reasons({ reasons, locale }: { reasons: ReasonView[]; locale: CardLocale }) {
  if (reasons.length === 0) return null;
  return (
    <Accordion title={locale.phrases.phrase('why')} size="small" defaultOpen testId="reasons">
      <Column gap="extra-small">
        {reasons.map(({ id, sentence, points }) => (
          <Flex key={id} justify="between" gap="small">
            <Text>{sentence}</Text>
            <Box flex="none">
              <Text format={{ fontWeight: 'demibold' }}>{points}</Text>
            </Box>
          </Flex>
        ))}
      </Column>
    </Accordion>
  );
}
