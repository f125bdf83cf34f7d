import { retain } from '@remote-ui/rpc';
import { type HostApi } from '../extension/protocol';
import { unwrap } from './unwrap';

type Action = (...values: never[]) => unknown;

/**
 * The SDK's actions for an extension point. Those of CRM records exist only on CRM points, as the SDK's types
 * say (`extension-points.synced.d.ts`).
 */
export function createActions(host: HostApi, location: string): Record<string, Action> {
  const platform = {
    addAlert: (alert: unknown) => host.addAlert(alert),
    reloadPage: () => host.reloadPage(),
    closeOverlay: (id: string) => host.closeOverlay(id),
    copyTextToClipboard: async (text: string) => void (await unwrap(host.copyTextToClipboard(text))),
    navigateToPage: (target: { to: string; params?: Record<string, string> }) => host.navigateToPage(target),
    openIframeModal: (action: unknown, onClose?: () => void) => host.openIframeModal(action, onClose),
  };
  if (!location.startsWith('crm.') && location !== 'helpdesk.sidebar') return platform;
  return {
    ...platform,
    fetchCrmObjectProperties: (names: string[] | '*') => unwrap(host.fetchCrmObjectProperties(names)),
    refreshObjectProperties: () => host.refreshObjectProperties(),
    onCrmPropertiesUpdate: (
      names: string[] | '*',
      callback: (properties: Record<string, string | null>, error?: { message: string }) => void,
    ) => {
      const raw = { propertiesToFormat: [] };
      void host
        .watchCrmProperties(names, raw, (answer) =>
          answer.ok ? callback(answer.value) : callback({}, { message: answer.message }),
        )
        .then(retain);
    },
  };
}
