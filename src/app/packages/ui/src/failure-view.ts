import type { Failure } from '@tandem/contracts';
import type { CommonTexts, EditTexts } from './texts';
import type { LocaleOf } from './useLocale';

export interface FailureView {
  message: string;
  /** Whether pressing "Try again" can help, now or once somebody did what the message says. */
  canRetry: boolean;
}

/** What to say of each cause for which HubSpot was not available. */
export const unavailable = { timeout: 'timedOut', server: 'serverDown', network: 'noConnection' } as const;

/**
 * Turns a failure of reading into one or two sentences that say what to do next. The time zone names when a day ends:
 * HubSpot's daily limit resets at midnight of the account's time zone (usage guidelines,
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines). What only saving can meet is
 * unexpected here; see `editFailureView`.
 */
export const failureView = (failure: Failure, locale: LocaleOf<CommonTexts>): FailureView => ({
  message: messageOf(failure, locale),
  canRetry: true,
});

function messageOf(failure: Failure, locale: LocaleOf<CommonTexts>): string {
  const { format } = locale;
  const { phrase } = locale.phrases;
  switch (failure.code) {
    case 'missing_scope':
      return `${phrase('missingScope', { scopes: format.list(failure.scopes) })} ${phrase('addPermission')}`;
    case 'unauthorized':
      return `${phrase('unauthorized')} ${phrase('reinstall')}`;
    case 'not_set_up':
      return phrase('notSetUp', { missing: format.list(failure.missing) });
    case 'not_found':
      return phrase('recordGone');
    case 'rate_limited':
      return waitMessage(failure, locale);
    case 'unavailable':
      return phrase(unavailable[failure.cause]);
    default: {
      const reference = failure.code === 'unexpected' ? failure.reference : failure.code;
      return phrase('unexpected', { reference });
    }
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
    case 'value_refused':
      return { message: valueRefused(failure, locale), canRetry: false };
    case 'not_found':
      if (failure.what === 'contact_of_deal') return { message: phrase('noContact'), canRetry: true };
      if (failure.what === 'entry' && entryGone) return { message: entryGone, canRetry: true };
  }
  return failureView(failure, locale);
}

/** Which field it is about, and HubSpot's own sentence: it alone knows what the property takes. */
function valueRefused(
  { properties, message }: Extract<Failure, { code: 'value_refused' }>,
  { phrases, format }: LocaleOf<CommonTexts & EditTexts>,
): string {
  const refused = phrases.phrase('valueRefused', { properties: format.list(properties.map(plainName)) });
  return message === '' ? refused : `${refused} ${phrases.phrase('hubSpotSays', { message })}`;
}

/** HubSpot counts bursts over ten seconds (usage guidelines), so after that long there is room again. */
const burstWindowSeconds = 10;

/** That HubSpot is busy, and when to try again as far as that is known. */
export function waitMessage(
  { policy, retryAfterSeconds }: Partial<Extract<Failure, { code: 'rate_limited' }>>,
  { phrases, format, timeZone }: LocaleOf<CommonTexts>,
): string {
  if (policy === 'daily') return phrases.phrase('dayUsedUp', { timeZone });
  return phrases.phrase('tooBusy', { wait: format.seconds(retryAfterSeconds ?? burstWindowSeconds) });
}

/**
 * An internal name or value in plain words: `hs_lead_status` becomes "Lead status", `PAID_SEARCH` "Paid search".
 * Words that are plain already stay as they are.
 */
export function plainName(name: string): string {
  const isConstant = /^[A-Z\d_]+$/.test(name) && /[A-Z]{2}/.test(name);
  const words = (isConstant ? name.toLowerCase() : name).replace(/^hs_/, '').replace(/_+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same for a lifecycle stage: `marketingqualifiedlead` becomes "Marketing qualified lead". */
export const plainStage = (stage: string): string =>
  plainName(stage.replace(/^(marketing|sales)(qualified)(lead)$/, '$1 $2 $3'));
