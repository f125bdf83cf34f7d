import type { ApiRequest, ApiResponse, HttpMethod, Operation } from '../operation';
import type { PortalOptions } from '../options';
import type { Portal } from '../portal';
import { authenticate, requireScopes, type Caller } from './authenticate';
import { faultResponse, type Fault } from './faults';
import { keepHalf, withFailures } from './half-batch';
import { errorResponse, parseBody, unsupported } from './respond';
import type { createRouter, RouteMatch } from './router';

export interface IncomingCall {
  method: HttpMethod;
  path: string;
  query: ApiRequest['query'];
  headers: Record<string, string | string[] | undefined>;
  body: Buffer | undefined;
}

export interface CallOutcome {
  response: ApiResponse;
  /** `cut`: the socket is destroyed; `hold`: no answer until the caller gives up. */
  connection: 'answer' | 'cut' | 'hold';
  caller: string;
  operation: string;
}

const perform = async (
  portal: Portal,
  operation: Operation,
  request: ApiRequest,
  fault: Fault | undefined,
): Promise<ApiResponse> => {
  const half = fault === 'half-batch' ? keepHalf(request) : undefined;
  if (!half) return operation.handle(portal.state, request);
  return withFailures(await operation.handle(portal.state, half.kept), half.dropped, request.now);
};

/** Limits, scopes, faults, then the operation itself; every failure comes back as HubSpot's answer. */
const answer = async (
  portal: Portal,
  { operation, params }: RouteMatch,
  call: IncomingCall,
  caller: Caller,
  validate: PortalOptions['validate'],
): Promise<{ response: ApiResponse; connection: CallOutcome['connection'] }> => {
  const lane = operation.lane ?? 'default';
  const request: ApiRequest = {
    method: call.method,
    path: call.path,
    params,
    query: call.query,
    body: undefined,
    caller: caller.name,
    userId: caller.userId,
    now: portal.clock.now(),
  };
  const limited = caller.exempt ? undefined : portal.state.limits.take(lane);
  const headers = caller.exempt ? {} : portal.state.limits.headers(lane);
  if (limited) return { response: limited, connection: 'answer' };

  const { method, path } = call;
  const fault = portal.faults.next({ method, path, operation: operation.id, caller: caller.name });
  if (fault === 'reset') return { response: { status: 0 }, connection: 'cut' };
  if (fault === 'timeout') return { response: { status: 0 }, connection: 'hold' };
  const injected = fault && faultResponse(fault);
  if (injected) {
    return { response: { ...injected, headers: { ...headers, ...injected.headers } }, connection: 'answer' };
  }

  let response: ApiResponse;
  try {
    request.body = parseBody(call.body);
    requireScopes(caller.scopes, operation.scopes(request, portal.state));
    response = await perform(portal, operation, request, fault);
  } catch (error) {
    response = errorResponse(error);
  }
  validate?.(operation, request, response);
  if (fault === 'after-write-reset') return { response, connection: 'cut' };
  return { response: { ...response, headers: { ...headers, ...response.headers } }, connection: 'answer' };
};

/** One API call from bytes to outcome: routing, authentication, then `answer`. Never throws. */
export const handleCall = async (
  portal: Portal,
  route: ReturnType<typeof createRouter>,
  validate: PortalOptions['validate'],
  call: IncomingCall,
): Promise<CallOutcome> => {
  const match = route(call.method, call.path);
  const operation = match?.operation.id ?? 'unknown';
  let caller: Caller | undefined;
  try {
    caller = authenticate(call.headers, portal.tokens);
    if (!match) throw unsupported(call.method, call.path);
    return { ...(await answer(portal, match, call, caller, validate)), caller: caller.name, operation };
  } catch (error) {
    return {
      response: errorResponse(error),
      connection: 'answer',
      caller: caller?.name ?? 'unauthenticated',
      operation,
    };
  }
};
