import { Accordion, Flex, Text } from '@hubspot/ui-extensions';

/** How the figures of a card come about; one click away. */
export function Rules({ title, rules }: { title: string; rules: string[] }) {
  return (
    <Accordion title={title} size="small" testId="rules">
      <Flex direction="column" gap="small">
        {rules.map((rule) => (
          <Text key={rule}>{rule}</Text>
        ))}
      </Flex>
    </Accordion>
  );
}
