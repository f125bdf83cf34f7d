import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { CardLocale } from '../locale';

/** How the score is made, in words; closed until somebody asks. */
export function Formula({ lines, locale }: { lines: string[]; locale: CardLocale }) {
  return (
    <Accordion title={locale.phrases.phrase('formula')} size="small" testId="formula">
      <Flex direction="column" gap="extra-small">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Flex>
    </Accordion>
  );
}
