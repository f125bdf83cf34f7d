import { Divider, Flex, Heading, LoadingSpinner } from '@hubspot/ui-extensions';
import type { CardLocale } from '../locale';

/** The card's parts by name while the first answer is on its way, so that its place and shape are there at once. */
export function Outline({ locale }: { locale: CardLocale }) {
  const { phrase } = locale.phrases;
  return (
    <Flex direction="column" gap="small" testId="outline">
      <LoadingSpinner label={phrase('loading')} showLabel testId="loading" />
      {(['level', 'weeks', 'moments', 'journey', 'log'] as const).map((part) => (
        <Flex key={part} direction="column" gap="small">
          <Heading>{phrase(part)}</Heading>
          <Divider />
        </Flex>
      ))}
    </Flex>
  );
}
