import { Alert, Skeleton, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CardAlert, CardManifest, RecordReference } from '../../shared-types';
import { useSession } from '../session';

const loadFrame = () => import('../../extension/CardFrame');
const CardFrame = lazy(async () => ({ default: (await loadFrame()).CardFrame }));

/** Fetches the frame's code and the card's script ahead of the click that opens the card. */
export function preloadCard(card: CardManifest): void {
  void loadFrame();
  if (document.querySelector(`link[rel="prefetch"][href="${card.url}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.as = 'script';
  link.href = card.url;
  document.head.append(link);
}

const alertColors: Record<NonNullable<CardAlert['type']>, string> = {
  info: 'blue',
  tip: 'blue',
  success: 'green',
  warning: 'yellow',
  danger: 'red',
};

const showAlert = ({ type = 'info', title, message }: CardAlert): void => {
  notifications.show({
    color: alertColors[type],
    title,
    message,
    autoClose: type === 'danger' ? 12_000 : 6_000,
    closeButtonProps: { 'aria-label': 'Close' },
  });
};

/** Keeps a failing frame from taking the page down with it. */
class FrameBoundary extends Component<{ name: string; children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <Alert
        color="red"
        icon={<IconAlertTriangle aria-hidden />}
        title={`“${this.props.name}” stopped working`}
      >
        <Text size="sm">{this.state.error.message}</Text>
      </Alert>
    );
  }
}

interface Props {
  card: CardManifest;
  record: RecordReference | null;
  onRecordChanged: () => void;
}

/** One extension of the app in its place on the page; a new build or another user starts it afresh. */
export function CardSlot({ card, record, onRecordChanged }: Props) {
  const { user, bootstrap, cards } = useSession();
  const navigate = useNavigate();
  const page = cards.find(({ type }) => type === 'page');
  const key = [card.uid, card.hash, user.id, record?.objectTypeId, record?.objectId].join(':');
  return (
    <FrameBoundary key={key} name={card.name}>
      <Suspense fallback={<Skeleton h={120} aria-label={`Opening ${card.name}`} role="status" />}>
        <CardFrame
          card={card}
          record={record}
          user={user}
          portal={{ id: bootstrap.portalId, timezone: bootstrap.timeZone }}
          app={{ id: bootstrap.appId, name: bootstrap.appName }}
          location={card.location}
          onAlert={showAlert}
          onRecordChanged={onRecordChanged}
          onNavigate={page && ((path) => navigate(`/apps/${page.uid}#${path}`))}
        />
      </Suspense>
    </FrameBoundary>
  );
}
