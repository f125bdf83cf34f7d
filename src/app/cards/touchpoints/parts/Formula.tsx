import { Accordion, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import type { CardLocale } from '../locale';

/** How the score is made, in words; closed until somebody asks. */
export function Formula({ lines, locale }: { lines: string[]; locale: CardLocale }) {
  return (
    <Accordion title={locale.phrases.phrase('formula')} size="small" testId="formula">
      <Column gap="extra-small">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Column>
    </Accordion>
  );
}
