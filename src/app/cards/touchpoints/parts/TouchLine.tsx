import { Flex, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import type { TouchLink } from '@tandem/ui';
import type { TouchLine as Line } from '../view/touch-line';

/** A sentence, linked to its page or email where there is one. */
export function Sentence({ text, link }: { text: string; link: TouchLink | null }) {
  return link ? <Link href={link}>{text}</Link> : <>{text}</>;
}

/** One touch: what and when, where from, and whether it counts. Noise is small and says why. */
export function TouchLine({ line }: { line: Line }) {
  const { sentence, link, detail, buyingAction, noise } = line;
  return (
    <Flex direction="column" gap="flush">
      <Text variant={noise ? 'microcopy' : 'bodytext'}>
        <Sentence text={sentence} link={link} />
      </Text>
      <Flex gap="small" align="center" wrap>
        <Text variant="microcopy">{detail}</Text>
        {buyingAction && <StatusTag variant="success">{buyingAction}</StatusTag>}
      </Flex>
      {noise && <StatusTag hollow>{noise}</StatusTag>}
    </Flex>
  );
}

export function TouchLines({ lines }: { lines: Line[] }) {
  return (
    <Flex direction="column" gap="small">
      {lines.map((line) => (
        <TouchLine key={line.id} line={line} />
      ))}
    </Flex>
  );
}
