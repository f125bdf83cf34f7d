import { Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router-dom';
import { usePageTitle } from './use-page-title';

export function NotFoundPage() {
  usePageTitle('Not found');
  return (
    <Stack p="xl" gap="sm" align="flex-start">
      <Title order={1} size="h3">
        There is nothing here
      </Title>
      <Text>The address does not belong to a list, a record or an app page of this portal.</Text>
      <Link to="/contacts">Go to contacts</Link>
    </Stack>
  );
}
