import type { Failure } from '@tandem/contracts';
import type { Format } from './format';
import type { PhrasesOf } from './phrases';
import type { CommonTexts, SentenceKeyOf } from './texts';

type SentenceKey = SentenceKeyOf<CommonTexts>;

export interface FailureView {
  message: string;
  /** Whether pressing "Try again" can help, now or once somebody did what the message says. */
  canRetry: boolean;
}

const gone: Partial<Record<string, SentenceKey>> = { entry: 'entryGone', contact_of_deal: 'noContact' };
const unavailable = { timeout: 'timedOut', server: 'serverDown', network: 'offline' } as const;

/**
 * Turns a failure into one or two sentences that say what to do next. `timeZone` names when a day ends:
 * HubSpot's daily limit resets at midnight of the account's time zone (usage guidelines,
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines).
 */
export function failureView(
  failure: Failure,
  { phrase }: PhrasesOf<CommonTexts>,
  format: Format,
  timeZone: string,
): FailureView {
  const say = (key: SentenceKey, values?: Record<string, string>) => phrase(key, values);
  switch (failure.code) {
    case 'invalid_input':
      return { message: say('invalid'), canRetry: false };
    case 'missing_scope':
      return {
        message: `${say('missingScope', { scopes: format.list(failure.scopes) })} ${say('reinstall')}`,
        canRetry: true,
      };
    case 'unauthorized':
      return { message: `${say('unauthorized')} ${say('reinstall')}`, canRetry: true };
    case 'not_set_up':
      return { message: say('notSetUp', { missing: format.list(failure.missing) }), canRetry: true };
    case 'not_found':
      return { message: say(gone[failure.what] ?? 'recordGone'), canRetry: true };
    case 'rate_limited':
      return { message: waitMessage(failure, say, format, timeZone), canRetry: true };
    case 'rule_refused':
      return {
        message: say('ruleRefused', { properties: format.list(failure.properties.map(plainName)) }),
        canRetry: true,
      };
    case 'unavailable':
      return { message: say(unavailable[failure.cause]), canRetry: true };
    case 'unexpected':
      return { message: say('unexpected', { reference: failure.reference }), canRetry: true };
  }
}

/** HubSpot counts bursts over ten seconds (usage guidelines), so after that long there is room again. */
const burstWindowSeconds = 10;

function waitMessage(
  failure: Extract<Failure, { code: 'rate_limited' }>,
  say: (key: SentenceKey, values?: Record<string, string>) => string,
  format: Format,
  timeZone: string,
): string {
  if (failure.policy === 'daily') return say('dayUsedUp', { timeZone });
  return say('tooBusy', { wait: format.seconds(failure.retryAfterSeconds ?? burstWindowSeconds) });
}

/**
 * An internal name or value in plain words: `hs_lead_status` becomes "Lead status", `PAID_SEARCH` "Paid search".
 * Words that are plain already stay as they are.
 */
export function plainName(name: string): string {
  const isConstant = /^[A-Z\d_]+$/.test(name) && /[A-Z]{2}/.test(name);
  const words = (isConstant ? name.toLowerCase() : name)
    .replace(/^hs_/, '')
    .replace(/^(marketing|sales)(?=qualifiedlead$)/, '$1 ')
    .replace(/qualifiedlead$/, 'qualified lead')
    .replace(/_+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
