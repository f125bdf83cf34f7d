import { createPortal, FakeClock } from '@tandem/portal-api';
import type { FaultRule, Portal, PortalOptions } from '@tandem/portal-api';
import { createCrm } from '@tandem/crm';
import type { Crm, CrmOptions, RequestReport } from '@tandem/crm';

/** A portal on a free port, with a clock that only waiting moves, and clients that share this clock. */
export interface TestPortal {
  portal: Portal;
  url: string;
  clock: FakeClock;
  /** A client, the tries it makes and the waits between them. */
  connect: (options?: Partial<CrmOptions>) => { crm: Crm; tries: RequestReport[]; waits: number[] };
  fail: (...rules: FaultRule[]) => void;
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

export const startPortal = async (options: PortalOptions = {}): Promise<TestPortal> => {
  const clock = new FakeClock();
  const portal = createPortal({ clock, ...options });
  const server = await portal.listen();
  return {
    portal,
    url: server.url,
    clock,
    connect: (more = {}) => {
      const tries: RequestReport[] = [];
      const waits: number[] = [];
      const crm = createCrm({
        accessToken: 'demo-app-token',
        basePath: server.url,
        now: () => clock.now(),
        sleep: async (milliseconds) => {
          waits.push(milliseconds);
          clock.advance(Math.ceil(milliseconds));
        },
        random: () => 0.5,
        onRequest: (report) => tries.push(report),
        ...more,
      });
      return { crm, tries, waits };
    },
    fail: (...rules) => portal.faults.add(rules),
    reset: () => portal.reset(),
    close: () => server.close(),
  };
};
