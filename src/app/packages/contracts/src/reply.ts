/**
 * Why a function could not do what was asked. Cards turn `code` and its details into a sentence in the
 * rep's language; no HubSpot message, token or record value travels here except what names the fix.
 * `rule_refused`: an admin's rule wants `properties` filled in. `value_refused`: HubSpot does not take the values sent for
 * `properties`, and `message` is its own sentence about why.
 */
export type Failure =
  | {
      ok: false;
      code: 'invalid_input';
      retryable: false;
      fields: Array<{ field: string; problem: FieldProblem }>;
    }
  | { ok: false; code: 'missing_scope'; retryable: false; scopes: string[] }
  | { ok: false; code: 'unauthorized'; retryable: false }
  | { ok: false; code: 'not_set_up'; retryable: false; missing: string[] }
  | {
      ok: false;
      code: 'not_found';
      retryable: false;
      what: 'contact' | 'deal' | 'contact_of_deal' | 'company' | 'entry';
    }
  | {
      ok: false;
      code: 'rate_limited';
      retryable: true;
      policy: 'burst' | 'daily' | 'search';
      retryAfterSeconds?: number;
    }
  | { ok: false; code: 'rule_refused'; retryable: false; properties: string[]; message: string }
  | { ok: false; code: 'value_refused'; retryable: false; properties: string[]; message: string }
  | { ok: false; code: 'unavailable'; retryable: true; cause: 'timeout' | 'server' | 'network' }
  | { ok: false; code: 'unexpected'; retryable: true; reference: string };

/**
 * What is wrong with one field. `not_offered`: the agreement in force does not know the value. `in_the_past`: today or
 * earlier, for a wake-up date. `not_allowed_here`: the other answers leave no room for it, or people may not write it.
 * `taken`: another record has the value, and HubSpot allows it once.
 */
export type FieldProblem =
  | 'required'
  | 'not_offered'
  | 'too_long'
  | 'not_a_date'
  | 'in_the_past'
  | 'too_far_ahead'
  | 'not_allowed_here'
  | 'taken'
  | 'malformed';

export type Reply<Data> = ({ ok: true } & Data) | Failure;
