import { Column, Note } from '@tandem/ui';

/** Sentences about how something was counted, small, one below the other. */
export function Lines({ lines, testId }: { lines: string[]; testId: string }) {
  return (
    <Column gap="flush" testId={testId}>
      {lines.map((line) => (
        <Note key={line}>{line}</Note>
      ))}
    </Column>
  );
}
