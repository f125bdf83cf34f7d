import { Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { Column, Note, Row } from '@tandem/ui';
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
    <Column gap="flush">
      <Text variant={noise ? 'microcopy' : 'bodytext'}>
        <Sentence text={sentence} link={link} />
      </Text>
      <Row>
        <Note>{detail}</Note>
        {buyingAction && <StatusTag variant="success">{buyingAction}</StatusTag>}
      </Row>
      {noise && <StatusTag hollow>{noise}</StatusTag>}
    </Column>
  );
}

export function TouchLines({ lines }: { lines: Line[] }) {
  return (
    <Column>
      {lines.map((line) => (
        <TouchLine key={line.id} line={line} />
      ))}
    </Column>
  );
}
