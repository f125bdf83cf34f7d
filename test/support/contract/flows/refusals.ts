import type { Fault } from '@tandem/portal-api';
import type { ContractPortal } from '../contract-portal';

/** Failures that the portal's transport answers itself, with the status each has. */
const TRANSPORT: Array<[Fault, number]> = [
  ['429', 429],
  ['429-daily', 429],
  ['423', 423],
  ['500', 500],
  ['502', 502],
  ['504', 504],
];

/**
 * Calls that are answered before any operation runs, which the portal's hook does not see: no token, too few
 * scopes, a part that is not there, limits and outages. Returns expected and received status of each.
 */
export const refusalFlow = async ({ api, contract }: ContractPortal): Promise<Array<[number, number]>> => {
  const { portal } = api;
  const observe = async (path: string, token?: string): Promise<number> => {
    api.clock.advance(250);
    const { status, headers, body } = await api.call('GET', path, undefined, { token });
    const isJson = headers.get('content-type')?.includes('json');
    if (isJson) {
      contract.check({ method: 'GET', path, query: {}, requestBody: undefined, status, answerBody: body });
    }
    return status;
  };
  const contacts = '/crm/objects/2026-09/contacts';
  portal.tokens.set('demo-narrow', ['crm.objects.owners.read']);
  const seen: Array<[number, number]> = [
    [401, await observe(contacts, 'wrong')],
    [403, await observe(contacts, 'demo-narrow')],
    [501, await observe('/crm/imports/2026-09')],
  ];
  for (const [fault, status] of TRANSPORT) {
    portal.faults.add([{ match: { operation: 'owners.list' }, times: 1, fault }]);
    seen.push([status, await observe('/crm/owners/2026-09')]);
  }
  return seen;
};
