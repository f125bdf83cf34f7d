import { Button, Text, Tile } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';
import { useExtensionActions } from '@hubspot/ui-extensions';
import type { CardLocale } from '../locale';

/** Two lines to paste into a chat or a note. They stand there to be read, and copied by hand where that is needed. */
export function Brief({ lines, locale }: { lines: readonly string[]; locale: CardLocale }) {
  const { copyTextToClipboard, addAlert } = useExtensionActions<'crm.record.tab'>();
  const { phrase } = locale.phrases;
  const copy = () =>
    copyTextToClipboard(lines.join('\n')).then(
      () => addAlert({ type: 'success', message: phrase('copied') }),
      () => addAlert({ type: 'warning', message: phrase('notCopied') }),
    );
  return (
    <Tile compact testId="brief">
      <Column gap="extra-small" align="start">
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Button size="extra-small" onClick={() => void copy()} testId="copy-brief">
          {phrase('copyBrief')}
        </Button>
      </Column>
    </Tile>
  );
}
