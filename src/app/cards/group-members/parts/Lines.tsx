import { Column, Note } from '@tandem/ui';

/** Sentences about how something was counted, small, one below the other. */
export function Lines({ lines }: { lines: string[] }) {
  return (
    <Column gap="flush">
      {lines.map((line) => (
        <Note key={line}>{line}</Note>
      ))}
    </Column>
  );
}
