import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';

interface Props {
  name: string;
  message: string;
  onReload: () => void;
}

/** Stands in the place of a card that failed. */
export function CardFailure({ name, message, onReload }: Props) {
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={`“${name}” has a problem`}
      styles={{ title: { color: '#7f1d1d' } }}
      data-card-status="failed"
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">Nothing that is already saved is lost. Reload the card to try again.</Text>
        <Text size="sm" ff="monospace" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Text>
        <Button
          variant="default"
          size="xs"
          onClick={onReload}
          leftSection={<IconRefresh size={16} aria-hidden />}
        >
          Reload card
        </Button>
      </Stack>
    </Alert>
  );
}
