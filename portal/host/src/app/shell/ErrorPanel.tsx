import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { inPlainWords } from '../plain-words';

interface Props {
  title: string;
  error: Error;
  onRetry: () => void;
}

/** What went wrong, in plain words, with a way to try again. */
export function ErrorPanel({ title, error, onRetry }: Props) {
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Group justify="space-between" gap="sm">
        <span>{inPlainWords(error)}</span>
        <Button size="xs" variant="default" onClick={onRetry}>
          Try again
        </Button>
      </Group>
    </Alert>
  );
}
