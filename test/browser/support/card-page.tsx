/** A page that holds one card, so that cards can be driven without the whole portal. */
import '@mantine/core/styles.css';
import '../../../portal/host/src/app/page.css';
import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { theme } from '../../../portal/host/src/app/theme';
import { CardFrame } from '../../../portal/host/src/extension/CardFrame';
import {
  type CardManifest,
  type ExtensionLocation,
  type PortalUser,
} from '../../../portal/host/src/shared-types';

const user: PortalUser = {
  id: '501',
  email: 'ana.example@example.com',
  firstName: 'Ana',
  lastName: 'Example',
  teams: [{ id: '7', name: 'North' }],
  role: 'rep',
  locale: 'en-us',
  language: 'en',
  ownerId: null,
};

function CardPage({ card, recordId }: { card: CardManifest; recordId: string }) {
  const [alerts, setAlerts] = useState<string[]>([]);
  return (
    <main style={{ maxWidth: 900, margin: '0 auto', padding: 16, background: '#fff' }}>
      <h1 style={{ fontSize: 20 }}>A record</h1>
      <section aria-label={card.name}>
        <h2 style={{ fontSize: 16 }}>{card.name}</h2>
        <CardFrame
          card={card}
          record={card.type === 'card' ? { objectTypeId: '0-1', objectId: recordId } : null}
          user={user}
          portal={{ id: 4242001, timezone: 'Europe/Berlin' }}
          app={{ id: 900100, name: 'Card fixtures' }}
          location={card.location as ExtensionLocation}
          onAlert={({ message }) => setAlerts((before) => [...before, message])}
          onRecordChanged={() => undefined}
        />
      </section>
      <p data-testid="alerts" role="status">
        {alerts.join(' | ')}
      </p>
    </main>
  );
}

const query = new URLSearchParams(window.location.search);
const cards = (await (await fetch('/cards.json')).json()) as CardManifest[];
const card = cards.find(({ uid }) => uid === query.get('card'));
const container = document.getElementById('root');
if (!card || !container) throw new Error(`There is no card ${query.get('card')}`);
createRoot(container).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <CardPage card={card} recordId={query.get('record') ?? '1'} />
  </MantineProvider>,
);
