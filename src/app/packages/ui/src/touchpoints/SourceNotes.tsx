import { Alert, Button, Text } from '@hubspot/ui-extensions';
import type { SourceOutcome } from '@tandem/contracts';
import type { TouchLocale } from './locale';
import { colleaguesAreKnown, sourceNotes } from './source-notes';
import { Column, Note } from '../layout';

export interface SourceNotesProps {
  sources: readonly SourceOutcome[];
  locale: TouchLocale;
  onRetry: () => void;
}

/** Names the sources that another look may read better, and what to do; nothing when there are none. */
export function SourceNotes({ sources, locale, onRetry }: SourceNotesProps) {
  const notes = sourceNotes(sources, locale);
  if (notes.length === 0) return null;
  const { phrase } = locale.phrases;
  return (
    <Alert
      title={phrase('notComplete')}
      variant={sources.some(({ state }) => state === 'failed') ? 'warning' : 'info'}
      testId="missing-sources"
    >
      <Column gap="extra-small" align="start">
        {notes.map(({ names, message }) => (
          <Text key={message}>{`${names}: ${message}`}</Text>
        ))}
        <Note>{phrase(colleaguesAreKnown(sources) ? 'tooLow' : 'colleaguesCount')}</Note>
        <Button size="small" onClick={onRetry} testId="retry-sources">
          {phrase('tryAgain')}
        </Button>
      </Column>
    </Alert>
  );
}
