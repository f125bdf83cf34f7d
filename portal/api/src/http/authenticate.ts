import { ApiError } from '../errors';

/** What a bearer token may do: everything, or only what the named scopes allow. */
export type TokenScopes = 'all' | string[];

export interface Caller {
  /** `app`, `host`, or the name given in `X-Portal-Caller`. */
  name: string;
  scopes: TokenScopes;
  /** HubSpot's own pages: not counted against the app's limits. */
  exempt: boolean;
  /** The person on whose behalf the host page writes. */
  userId?: number;
}

/** Token with which the host page speaks as HubSpot's own interface. */
export const HOST_TOKEN = 'demo-host';

const headerOf = (headers: Record<string, string | string[] | undefined>, name: string): string | undefined =>
  [headers[name]].flat()[0];

/**
 * Reads the bearer token. Tokens registered with scopes are limited to them, any other `demo-…` token
 * holds all scopes, and everything else gets HubSpot's 401.
 */
export const authenticate = (
  headers: Record<string, string | string[] | undefined>,
  tokens: Map<string, TokenScopes>,
): Caller => {
  const token = /^Bearer\s+(\S+)$/i.exec(headerOf(headers, 'authorization') ?? '')?.[1];
  const scopes = token && (tokens.get(token) ?? (token.startsWith('demo-') ? 'all' : undefined));
  if (!scopes) {
    throw new ApiError(
      401,
      'INVALID_AUTHENTICATION',
      'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
    );
  }
  const named = headerOf(headers, 'x-portal-caller');
  const exempt = named === 'host' && token === HOST_TOKEN;
  const userId = exempt ? Number(headerOf(headers, 'x-portal-user')) : NaN;
  return {
    name: named === 'host' && !exempt ? 'app' : (named ?? 'app'),
    scopes,
    exempt,
    ...(Number.isInteger(userId) && { userId }),
  };
};

/** Throws HubSpot's 403 `MISSING_SCOPES` unless every needed scope is held (a nested array: any one of them). */
export const requireScopes = (held: TokenScopes, needed: Array<string | string[]>): void => {
  if (held === 'all') return;
  const missing = needed.filter((need) => ![need].flat().some((scope) => held.includes(scope))).flat();
  if (!missing.length) return;
  throw new ApiError(
    403,
    'MISSING_SCOPES',
    "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    {
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: { requiredGranularScopes: missing },
        },
      ],
      links: { scopes: 'https://developers.hubspot.com/scopes' },
    },
  );
};
