import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { HygieneView } from '@tandem/contracts';
import type { QualityLocale } from '../locale';
import { verifiedLines } from '../view/notes-view';

/** Values that people called right, with who and when. Nothing while nobody did. */
export function Verified({ view, locale }: { view: HygieneView; locale: QualityLocale }) {
  const lines = verifiedLines(view, locale);
  if (lines.length === 0) return null;
  return (
    <Accordion title={locale.phrases.phrase('verified')} size="small" testId="verified">
      <Flex direction="column" gap="extra-small">
        {lines.map((line, place) => (
          <Text key={place}>{line}</Text>
        ))}
      </Flex>
    </Accordion>
  );
}
