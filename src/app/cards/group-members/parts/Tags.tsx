import { StatusTag } from '@hubspot/ui-extensions';
import { Row } from '@tandem/ui';
import type { TagView } from '../view/member-view';

/** Short words that stand out; their colour only repeats what they say. Nothing without any. */
export function Tags({ tags }: { tags: TagView[] }) {
  if (tags.length === 0) return null;
  return (
    <Row>
      {tags.map(({ label, variant }) => (
        <StatusTag key={label} variant={variant}>
          {label}
        </StatusTag>
      ))}
    </Row>
  );
}
