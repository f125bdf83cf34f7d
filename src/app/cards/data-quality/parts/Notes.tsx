import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { HygieneView } from '@tandem/contracts';
import type { QualityLocale } from '../locale';
import { checkedNote, unmeasuredNote } from '../view/notes-view';

interface NotesProps {
  view: HygieneView;
  isLoading: boolean;
  locale: QualityLocale;
  onCheckAgain: () => void;
}

/** What could not be looked at, and how the score came about. */
export function Notes({ view, isLoading, locale, onCheckAgain }: NotesProps) {
  const unmeasured = unmeasuredNote(view, locale);
  return (
    <Flex direction="column" gap="extra-small" align="start">
      {unmeasured && (
        <Text variant="microcopy" testId="unmeasured">
          {unmeasured}
        </Text>
      )}
      <Text variant="microcopy">{checkedNote(view, locale)}</Text>
      <Button size="extra-small" variant="transparent" onClick={onCheckAgain} testId="check-again">
        {locale.phrases.phrase(isLoading ? 'loading' : 'checkAgain')}
      </Button>
    </Flex>
  );
}
