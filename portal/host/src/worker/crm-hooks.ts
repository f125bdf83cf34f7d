import { retain } from '@remote-ui/rpc';
import {
  type Envelope,
  type FormattingRequest,
  type HostApi,
  type PropertyValues,
} from '../extension/protocol';

/** The part of `Response` that the SDK's hooks read. */
interface HookResponse {
  json(): Promise<{ data?: unknown; error?: string; cleanup?: () => void }>;
}

const respond = <Value>(answer: Envelope<Value>, cleanup?: () => void): HookResponse => ({
  json: async () => (answer.ok ? { data: answer.value, cleanup } : { error: answer.message }),
});

/** The runners behind `useCrmProperties`, `useAssociations`, `useCrmSearch` and `formatCrmProperties`. */
export function createCrmHooks(host: HostApi) {
  return {
    async fetchCrmProperties(
      names: string[],
      onUpdate: (properties: PropertyValues) => void,
      options: FormattingRequest = {},
    ): Promise<HookResponse> {
      const answer = await host.fetchCrmProperties(names, options);
      const stop = await host.watchCrmProperties(names, options, (update) => {
        if (update.ok) onUpdate(update.value);
      });
      retain(stop);
      return respond(answer, () => void stop());
    },
    fetchAssociations: async (request: unknown, options?: FormattingRequest) =>
      respond(await host.fetchAssociations(request, options)),
    fetchCrmSearch: async (request: unknown, options?: FormattingRequest) =>
      respond(await host.fetchCrmSearch(request, options)),
    async formatCrmProperties(request: unknown) {
      const answer = await host.formatCrmProperties(request);
      return {
        json: async () => {
          if (!answer.ok) throw new Error(answer.message);
          return answer.value;
        },
      };
    },
    fetchHubSpotApi: (): Promise<never> =>
      Promise.reject(new Error('fetchHubSpotApi is experimental and not supported by the local portal')),
  };
}
