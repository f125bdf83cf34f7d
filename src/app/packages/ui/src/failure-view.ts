import type { Failure } from '@tandem/contracts';
import type { Format } from './format';
import type { CommonTexts, EditTexts, SentenceKeyOf } from './texts';
import type { LocaleOf } from './useLocale';

type SentenceKey = SentenceKeyOf<CommonTexts>;

export interface FailureView {
  message: string;
  /** Whether pressing "Try again" can help, now or once somebody did what the message says. */
  canRetry: boolean;
}

const unavailable = { timeout: 'timedOut', server: 'serverDown', network: 'noConnection' } as const;

/**
 * Turns a failure of reading into one or two sentences that say what to do next. The time zone names when a day ends:
 * HubSpot's daily limit resets at midnight of the account's time zone (usage guidelines,
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines). What only saving can meet is
 * unexpected here; see `editFailureView`.
 */
export function failureView(failure: Failure, locale: LocaleOf<CommonTexts>): FailureView {
  const { format, timeZone } = locale;
  const { phrase } = locale.phrases;
  const say = (key: SentenceKey, values?: Record<string, string>) => phrase(key, values);
  switch (failure.code) {
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
      return { message: say('recordGone'), canRetry: true };
    case 'rate_limited':
      return { message: waitMessage(failure, say, format, timeZone), canRetry: true };
    case 'unavailable':
      return { message: say(unavailable[failure.cause]), canRetry: true };
    case 'unexpected':
      return { message: say('unexpected', { reference: failure.reference }), canRetry: true };
    default:
      return { message: say('unexpected', { reference: failure.code }), canRetry: true };
  }
}

/**
 * The same for cards that save something.
 *
 * @param entryGone what to say when the entry to be changed is no longer the current one
 */
export function editFailureView(
  failure: Failure,
  locale: LocaleOf<CommonTexts & EditTexts>,
  entryGone?: string,
): FailureView {
  const { phrase } = locale.phrases;
  switch (failure.code) {
    case 'invalid_input':
      return { message: phrase('invalid'), canRetry: false };
    case 'rule_refused': {
      const properties = locale.format.list(failure.properties.map(plainName));
      return { message: phrase('ruleRefused', { properties }), canRetry: true };
    }
    case 'not_found':
      if (failure.what === 'contact_of_deal') return { message: phrase('noContact'), canRetry: true };
      if (failure.what === 'entry' && entryGone) return { message: entryGone, canRetry: true };
  }
  return failureView(failure, locale);
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
