import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { QualityLocale } from '../locale';
import type { DataQuality } from '../useDataQuality';
import { leftoverDrafts } from '../view/notes-view';

/** What was typed for a field that nothing asks for any more: shown until the person lets it go. */
export function Leftovers({ quality, locale }: { quality: DataQuality; locale: QualityLocale }) {
  return (
    <>
      {leftoverDrafts(quality.state, locale).map(({ property, text }) => (
        <Flex key={property} gap="small" align="center" wrap testId={`leftover-${property}`}>
          <Text>{text}</Text>
          <Button size="extra-small" onClick={() => quality.giveUp(property)}>
            {locale.phrases.phrase('discard')}
          </Button>
        </Flex>
      ))}
    </>
  );
}
