import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { type IframeRequest } from './iframe-request';

interface Props {
  request: IframeRequest;
  onClose: () => void;
}

/** Whether a message from the framed page asks to be closed: HubSpot's `{"action":"DONE"}` or `"CANCEL"`. */
function asksToClose(data: unknown): boolean {
  try {
    const message = (typeof data === 'string' ? JSON.parse(data) : data) as { action?: string } | null;
    return message?.action === 'DONE' || message?.action === 'CANCEL';
  } catch {
    return false;
  }
}

/** The modal of the `openIframeModal` action. */
export function IframeModal({ request, onClose }: Props) {
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (asksToClose(event.data)) close();
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  });
  const close = () => {
    request.onClose?.();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={request.title ?? ''}
      size={request.width}
      padding={request.flush ? 0 : 'md'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <iframe
        src={request.uri}
        title={request.title ?? request.uri}
        style={{ border: 0, width: '100%', height: `min(${request.height}px, 75vh)` }}
      />
    </Modal>
  );
}
