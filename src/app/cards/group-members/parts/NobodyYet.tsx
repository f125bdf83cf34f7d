import { Button, EmptyState, Text } from '@hubspot/ui-extensions';
import { Column } from '@tandem/ui';

interface NobodyYetProps {
  title?: string;
  /** What to do about it. */
  text: string;
  again: string;
  onRetry: () => void;
}

/** A record without people, and the way on. */
export function NobodyYet({ title, text, again, onRetry }: NobodyYetProps) {
  return (
    <EmptyState title={title} layout="vertical" imageName="contacts" flush testId="empty">
      <Column align="center">
        <Text>{text}</Text>
        <Button size="small" onClick={onRetry} testId="look-again">
          {again}
        </Button>
      </Column>
    </EmptyState>
  );
}
