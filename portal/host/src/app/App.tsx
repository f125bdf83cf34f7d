import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { Navigate, Route, Routes } from 'react-router-dom';
import type { Bootstrap } from '../shared-types';
import { AppExtensionPage } from './extensions/AppExtensionPage';
import { IndexPage } from './lists/IndexPage';
import { RecordPage } from './record/RecordPage';
import { SessionProvider } from './session';
import { NotFoundPage } from './shell/NotFoundPage';
import { Shell } from './shell/Shell';
import { useLoaded } from './use-loaded';

async function loadBootstrap(signal: AbortSignal): Promise<Bootstrap> {
  const response = await fetch('/host/bootstrap', { signal });
  if (!response.ok) throw new Error(`The portal answered ${response.status} while starting.`);
  const bootstrap = (await response.json()) as Bootstrap;
  if (bootstrap.users.length === 0) throw new Error('This portal has no users to sign in as.');
  return bootstrap;
}

/** The whole page: asks the host server who and what there is, then shows the route. */
export function App() {
  const { state, reload } = useLoaded('bootstrap', loadBootstrap);

  if (state.status === 'loading') {
    return (
      <Center component="main" h="100vh">
        <Loader aria-label="Opening the portal" />
      </Center>
    );
  }
  if (state.status === 'error') {
    return (
      <Center component="main" h="100vh" p="md">
        <Stack align="center">
          <Title order={1} size="h3">
            The portal could not be opened
          </Title>
          <Text>{state.error.message} Check that the portal is running, then try again.</Text>
          <Button onClick={reload}>Try again</Button>
        </Stack>
      </Center>
    );
  }
  return (
    <SessionProvider bootstrap={state.data}>
      <Shell>
        <Routes>
          <Route path="/" element={<Navigate to="/contacts" replace />} />
          <Route path="/apps/:uid/*" element={<AppExtensionPage />} />
          <Route path="/:slug" element={<IndexPage />} />
          <Route path="/:slug/:id" element={<RecordPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Shell>
    </SessionProvider>
  );
}
