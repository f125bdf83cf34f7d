/** One entry of `errors[]` in HubSpot's error body (spec: ErrorDetail). */
export interface CrmErrorDetail {
  message: string;
  code?: string;
  in?: string;
  subCategory?: string;
  context?: Record<string, string[]>;
}

export interface CrmErrorInfo {
  /** HTTP status; 0 when no answer came. */
  status: number;
  /** HubSpot's category, or `TIMEOUT` / `NETWORK` when no answer came. */
  category: string;
  message: string;
  subCategory?: string;
  correlationId?: string;
  /** Name of the rate limit that was hit, as HubSpot gives it. */
  policyName?: string;
  missingScopes?: string[];
  errors?: CrmErrorDetail[];
  context?: Record<string, string[]>;
  /** From `Retry-After`. */
  retryAfterMs?: number;
  cause?: unknown;
}

/**
 * The only error that this package throws for a request: HubSpot's answer, or the lack of one, in machine fields.
 * `message` is HubSpot's and may quote record values: show people a sentence made from the fields instead.
 */
export class CrmError extends Error {
  readonly status: number;
  readonly category: string;
  readonly subCategory?: string;
  readonly correlationId?: string;
  readonly policyName?: string;
  readonly missingScopes: string[];
  readonly errors: CrmErrorDetail[];
  readonly context: Record<string, string[]>;
  readonly retryAfterMs?: number;

  constructor(info: CrmErrorInfo) {
    super(info.message, info.cause === undefined ? undefined : { cause: info.cause });
    this.name = 'CrmError';
    this.status = info.status;
    this.category = info.category;
    this.subCategory = info.subCategory;
    this.correlationId = info.correlationId;
    this.policyName = info.policyName;
    this.missingScopes = info.missingScopes ?? [];
    this.errors = info.errors ?? [];
    this.context = info.context ?? {};
    this.retryAfterMs = info.retryAfterMs;
  }
}
