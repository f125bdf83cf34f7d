import { Accordion, Divider, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { HistoryView } from '../view/history-view';
import { Entry } from './Entry';

/** Every attempt and every verdict, the replaced ones too. */
export function History({ history }: { history: HistoryView }) {
  return (
    <Accordion title={history.title} size="small" defaultOpen={history.open} testId="history">
      <Flex direction="column" gap="small">
        {history.shown && <Text variant="microcopy">{history.shown}</Text>}
        {history.attempts.map(({ attempt, entries }) => (
          <Flex key={attempt} direction="column" gap="small">
            <Divider />
            <Heading>{attempt}</Heading>
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}
