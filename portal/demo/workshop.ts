import { createPortal, type Portal } from '@tandem/portal-api';
import { createCrm, type Crm } from '@tandem/crm';
import { runSetup } from '../../cli/setup';

/** A private entrance to a portal while it is being filled. */
export interface Workshop {
  crm: Crm;
  /** Merges the second contact into the first, as a user would; gives the id of the merged record. */
  mergeContacts(primaryId: string, otherId: string): Promise<string>;
}

const token = 'demo-workshop';

/**
 * Opens the portal's own HTTP API on a free port for as long as `work` takes. It shares the portal's stores but not
 * its limits, faults and request log, so that filling a portal looks the same whatever the portal is set to.
 */
export async function inWorkshop<Result>(
  { state, clock }: Portal,
  work: (workshop: Workshop) => Promise<Result>,
): Promise<Result> {
  const entrance = createPortal({ portalId: state.portalId, timeZone: state.timeZone, clock });
  Object.assign(entrance.state, { ...state, limits: entrance.state.limits });
  const { url, close } = await entrance.listen();
  try {
    return await work({
      crm: createCrm({ accessToken: token, basePath: url }),
      mergeContacts: (primaryObjectId, objectIdToMerge) =>
        post(`${url}/crm/objects/2026-09/contacts/merge`, { primaryObjectId, objectIdToMerge }),
    });
  } finally {
    await close();
  }
}

async function post(url: string, body: unknown): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

/** Installs Tandem's taxonomy the way an admin does, with the agreement in force from `agreedAt` (epoch milliseconds). */
export async function installTandem({ crm }: Workshop, agreedAt: number): Promise<void> {
  const { counts } = await runSetup(crm, { apply: true, now: agreedAt });
  if (counts.failed > 0 || counts.conflicts > 0) {
    throw new Error(`Setup left ${counts.failed} failures and ${counts.conflicts} conflicts`);
  }
}
