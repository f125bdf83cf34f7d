import { Box, Loader } from '@mantine/core';
import { createController, RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useMemo, useRef, useState } from 'react';
import { componentMap } from '../components';
import cardColors from '../components/support/card-colors.module.css';
import { type CardFrameProps } from '../shared-types';
import { CardFailure } from './CardFailure';
import { type CardRuntime, CardRuntimeProvider } from './card-runtime';
import { DrawingBoundary } from './DrawingBoundary';
import { type IframeRequest } from './iframe-request';
import { IframeModal } from './IframeModal';
import { type RunningCard, startCard } from './start-card';

type CardState = { status: 'starting' } | { status: 'running' } | { status: 'failed'; message: string };

const controller = createController(componentMap);

/**
 * Runs one extension in a worker of its own and draws what it renders. A card that fails says so and offers to
 * start again; another card, record, user or build starts afresh.
 */
export function CardFrame(props: CardFrameProps) {
  const [attempt, setAttempt] = useState(0);
  const { card, record, user } = props;
  const identity = [card.uid, card.hash, user.id, record?.objectTypeId, record?.objectId, attempt].join(':');
  return <CardRun key={identity} {...props} onReload={() => setAttempt((before) => before + 1)} />;
}

function CardRun({ onReload, ...props }: CardFrameProps & { onReload: () => void }) {
  const [running, setRunning] = useState<RunningCard | null>(null);
  const [state, setState] = useState<CardState>({ status: 'starting' });
  const [iframe, setIframe] = useState<IframeRequest | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const { onAlert, onRecordChanged, onNavigate } = latest.current;
    const card = startCard(
      {
        ...latest.current,
        onAlert: (alert) => (latest.current.onAlert ?? onAlert)(alert),
        onRecordChanged: () => (latest.current.onRecordChanged ?? onRecordChanged)(),
        onNavigate: onNavigate && ((path) => latest.current.onNavigate?.(path)),
      },
      {
        onMounted: () => setState((before) => (before.status === 'failed' ? before : { status: 'running' })),
        onFailed: (message) => setState({ status: 'failed', message }),
        onIframe: setIframe,
      },
    );
    setRunning(card);
    return () => card.stop();
  }, []);

  const runtime = useMemo((): CardRuntime | null => {
    if (!running) return null;
    const { receiver, host, overlays } = running;
    const { user, portal } = latest.current;
    const conventions = { locale: user.locale, timeZone: portal.timezone };
    return { props: latest.current, receiver, host, overlays, conventions };
  }, [running]);

  if (state.status === 'failed')
    return <CardFailure name={props.card.name} message={state.message} onReload={onReload} />;
  return (
    <Box
      className={cardColors.colors}
      dir="auto"
      data-card={props.card.uid}
      data-card-status={state.status}
      pos="relative"
    >
      {state.status === 'starting' && (
        <Loader size="sm" role="status" aria-label={`Opening ${props.card.name}`} />
      )}
      {runtime && (
        <DrawingBoundary onFailed={(message) => setState({ status: 'failed', message })}>
          <CardRuntimeProvider value={runtime}>
            <RemoteRenderer receiver={runtime.receiver} controller={controller} />
          </CardRuntimeProvider>
        </DrawingBoundary>
      )}
      {iframe && <IframeModal request={iframe} onClose={() => setIframe(null)} />}
    </Box>
  );
}
