import { createHostApi } from '../../portal/host/src/extension/host-api';
import { OverlayRegistry } from '../../portal/host/src/extension/overlay-registry';
import type { CardFrameProps } from '../../portal/host/src/shared-types';

type Part = Partial<Pick<CardFrameProps, 'location' | 'onNavigate'>>;

/** The page's side of a card in a record's tab, with what it was asked to do. */
const start = (part: Part = {}) => {
  const went: string[] = [];
  const alerts: unknown[] = [];
  const props = {
    location: 'crm.record.tab',
    app: { id: 900100, name: 'Example app' },
    user: { locale: 'en-us' },
    portal: { id: 4242001, timezone: 'Europe/Berlin' },
    record: { objectTypeId: '0-1', objectId: '1' },
    onAlert: (alert: unknown) => alerts.push(alert),
    onNavigate: (path: string) => went.push(path),
    ...part,
  } as unknown as CardFrameProps;
  const { signal } = new AbortController();
  const host = createHostApi(props, {
    overlays: new OverlayRegistry(),
    openIframe: () => undefined,
    fail: () => undefined,
    signal,
  });
  return { host, went, alerts };
};

describe('a card that goes to a page of its app', () => {
  it('hands the page’s path to the shell around the record', () => {
    const { host, went, alerts } = start();
    host.navigateToPage({ to: '/week/:week', params: { week: '46', team: 'north' } });
    expect({ went, alerts }).toEqual({ went: ['/week/46?team=north'], alerts: [] });
  });

  it('is told so where the app has no page', () => {
    const { host, alerts } = start({ onNavigate: undefined });
    host.navigateToPage({ to: '/' });
    expect(alerts).toEqual([{ type: 'danger', message: 'Example app has no page to go to.' }]);
  });
});
