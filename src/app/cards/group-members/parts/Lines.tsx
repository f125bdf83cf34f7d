import { Flex, Text } from '@hubspot/ui-extensions';

/** Sentences about how something was counted, small, one below the other. */
export function Lines({ lines, testId }: { lines: string[]; testId: string }) {
  return (
    <Flex direction="column" gap="flush" testId={testId}>
      {lines.map((line) => (
        <Text key={line} variant="microcopy">
          {line}
        </Text>
      ))}
    </Flex>
  );
}
