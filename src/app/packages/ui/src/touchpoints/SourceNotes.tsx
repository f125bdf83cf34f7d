import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { SourceOutcome } from '@tandem/contracts';
import type { TouchLocale } from './locale';
import { sourceNotes } from './source-notes';

export interface SourceNotesProps {
  sources: readonly SourceOutcome[];
  locale: TouchLocale;
  onRetry: () => void;
}

/** Names the sources that are missing or not complete, and what to do; nothing when all were read. */
export function SourceNotes({ sources, locale, onRetry }: SourceNotesProps) {
  const notes = sourceNotes(sources, locale);
  if (notes.length === 0) return null;
  const { phrase } = locale.phrases;
  return (
    <Alert
      title={phrase('notComplete')}
      variant={sources.every(({ state }) => state === 'read' || state === 'partial') ? 'info' : 'warning'}
      testId="missing-sources"
    >
      <Flex direction="column" gap="extra-small" align="start">
        {notes.map(({ names, message }) => (
          <Text key={message}>
            <Text inline format={{ fontWeight: 'demibold' }}>
              {names}
            </Text>
            {`: ${message}`}
          </Text>
        ))}
        <Text variant="microcopy">{phrase('notCompleteEffect')}</Text>
        {notes.some(({ canRetry }) => canRetry) && (
          <Button size="small" onClick={onRetry} testId="retry-sources">
            {phrase('tryAgain')}
          </Button>
        )}
      </Flex>
    </Alert>
  );
}
