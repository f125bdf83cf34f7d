import { createRemoteRoot } from '@remote-ui/core';
import { createRoot } from '@remote-ui/react';
import { Component, createElement, type ReactElement, type ReactNode } from 'react';
import { type HostApi, type RunRequest } from '../extension/protocol';

/** What the SDK calls the extension point's API. */
export interface ExtensionApi {
  context: Record<string, unknown> & { location: string };
  actions: Record<string, unknown>;
  runServerlessFunction: (options: { name: string }) => Promise<unknown>;
}

export type RenderCallback = (api: ExtensionApi) => ReactElement;

/** Tells the page when the card's rendering throws; what stood there before is taken down, as by HubSpot. */
class CardBoundary extends Component<{ host: HostApi; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.host.fail(error instanceof Error ? error.message : String(error));
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** The callback runs inside the boundary, since it may itself throw. */
function Extension({ callback, api }: { callback: RenderCallback; api: ExtensionApi }): ReactElement {
  return callback(api);
}

/**
 * Renders the registered callback into a strict remote root: a component that the host does not know, or an
 * element where text belongs, is an error here as it is on HubSpot.
 */
export function renderCard(request: RunRequest, callback: RenderCallback, api: ExtensionApi): void {
  const root = createRemoteRoot(request.channel, { components: request.components as never[], strict: true });
  const extension = createElement(Extension, { callback, api });
  createRoot(root).render(createElement(CardBoundary, { host: request.host, children: extension }));
  void root.mount();
}
