import { Alert, Button, Group } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useState, useSyncExternalStore } from 'react';
import { crmRequest } from '../api/client';
import { connection } from '../api/connection';

/** Shown while the CRM's API does not answer; once it does again, the page is loaded anew. */
export function UnreachableBanner() {
  const reachable = useSyncExternalStore(connection.subscribe, connection.isReachable);
  const [trying, setTrying] = useState(false);
  if (reachable) return null;

  const retry = async (): Promise<void> => {
    setTrying(true);
    try {
      await crmRequest('GET', '/account-info/2026-09/details');
      window.location.reload();
    } catch {
      setTrying(false);
    }
  };

  return (
    <Alert
      m="md"
      color="red"
      role="alert"
      icon={<IconPlugConnectedX aria-hidden />}
      title="The CRM does not answer"
    >
      <Group justify="space-between">
        What you see may be out of date, and changes cannot be saved.
        <Button size="xs" color="red.9" loading={trying} onClick={() => void retry()}>
          Try again
        </Button>
      </Group>
    </Alert>
  );
}
