import { Flex, StatusTag } from '@hubspot/ui-extensions';
import type { TagView } from '../view/member-view';

/** Short words that stand out; their colour only repeats what they say. */
export function Tags({ tags }: { tags: TagView[] }) {
  return (
    <Flex gap="small" wrap>
      {tags.map(({ label, variant }) => (
        <StatusTag key={label} variant={variant}>
          {label}
        </StatusTag>
      ))}
    </Flex>
  );
}
