import { startApiPortal, type ApiAnswer, type ApiPortal } from '../api-portal';
import { withContract, type Contract } from './contract';

export interface ContractPortal {
  api: ApiPortal;
  contract: Contract;
  /** Calls the API, moving the clock on a little so that no rate limit is met; fails on another status. */
  call(expected: number, method: string, path: string, body?: unknown): Promise<ApiAnswer['body']>;
}

/** A portal of which every answer is checked; undefined where there are no specifications. */
export const startContractPortal = async (): Promise<ContractPortal | undefined> => {
  const contract = withContract();
  if (!contract) return undefined;
  const api = await startApiPortal({ validate: contract.validate });
  return {
    api,
    contract,
    call: async (expected, method, path, body) => {
      api.clock.advance(250);
      const answer = await api.call(method, path, body);
      if (answer.status !== expected) {
        const got = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
        throw new Error(`${method} ${path}: expected ${expected}, got ${answer.status} ${got}`);
      }
      return answer.body;
    },
  };
};
