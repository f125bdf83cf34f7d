import { Text } from '@hubspot/ui-extensions';

/** One quiet line about what a portal does without for good; nothing when it has everything. */
export function LeftOut({ lines }: { lines: string[] }) {
  return lines.length > 0 ? (
    <Text variant="microcopy" testId="left-out">
      {lines.join(' ')}
    </Text>
  ) : null;
}
