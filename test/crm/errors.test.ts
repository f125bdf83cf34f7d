import {
  CrmError,
  isConflict,
  isMissingScope,
  isNotFound,
  isRateLimited,
  isRuleRefusal,
  isTransient,
  isUniqueViolation,
  propertiesRequiredByRule,
  rateLimitOf,
} from '@tandem/crm';
import { parseAnswer } from '../../src/app/packages/crm/src/http/parse-answer';

/** The error that an answer of HubSpot's turns into. */
const errorFor = (status: number, body: unknown, headers: Record<string, string> = {}): CrmError => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  try {
    parseAnswer({ status, headers: new Headers(headers), text });
  } catch (error) {
    if (error instanceof CrmError) return error;
  }
  throw new Error('no CrmError');
};

describe('reading an answer', () => {
  it('returns the body of a good answer, and nothing for an empty one', () => {
    expect(parseAnswer({ status: 200, headers: new Headers(), text: '{"id":"1"}' })).toEqual({ id: '1' });
    expect(parseAnswer({ status: 204, headers: new Headers(), text: '' })).toBeUndefined();
  });

  it('keeps category, correlation id, details and context', () => {
    const body = {
      status: 'error',
      message: 'Invalid input',
      correlationId: 'aeb5f871-7f07-4993-9211-075dc63e7cbf',
      category: 'VALIDATION_ERROR',
      subCategory: 'crm.test',
      errors: [{ message: 'rating is wrong', in: 'rating', code: 'INVALID_NUMBER' }],
      context: { ids: ['1', '2'] },
    };
    expect(errorFor(400, body)).toMatchObject({
      status: 400,
      message: 'Invalid input',
      category: 'VALIDATION_ERROR',
      subCategory: 'crm.test',
      correlationId: body.correlationId,
      errors: [{ in: 'rating' }],
      context: { ids: ['1', '2'] },
    });
  });

  it("survives a gateway's page instead of JSON", () => {
    const error = errorFor(502, '<html><h1>Bad Gateway</h1></html>');
    expect(error).toMatchObject({ status: 502, category: 'UNKNOWN', message: 'HubSpot answered 502' });
    expect(isTransient(error)).toBe(true);
  });

  it('does not take a page for a good answer', () => {
    expect(errorFor(200, '<html>maintenance</html>').status).toBe(200);
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7_000],
    [
      'a date',
      { 'retry-after': 'Mon, 23 Nov 2026 10:00:30 GMT', date: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      30_000,
    ],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('reads Retry-After given as %s', (_, headers, milliseconds) => {
    expect(errorFor(477, {}, headers as Record<string, string>).retryAfterMs).toBe(milliseconds);
  });
});

describe('what kind of failure it is', () => {
  it.each([
    [
      'errors[].context.requiredGranularScopes',
      { errors: [{ message: 'x', context: { requiredGranularScopes: ['crm.a.read'] } }] },
    ],
    [
      'errors[].context.missingScopes',
      { errors: [{ message: 'x', context: { missingScopes: ['crm.a.read'] } }] },
    ],
    ['context.missingScopes', { context: { missingScopes: ['crm.a.read'] } }],
  ])('names missing scopes from %s', (_, body) => {
    const error = errorFor(403, { category: 'MISSING_SCOPES', message: 'x', ...body });
    expect(isMissingScope(error)).toBe(true);
    expect(error.missingScopes).toEqual(['crm.a.read']);
  });

  it('does not call every 403 a missing scope', () => {
    expect(isMissingScope(errorFor(403, { category: 'FORBIDDEN', message: 'tier' }))).toBe(false);
  });

  it.each([
    ['TEN_SECONDLY_ROLLING', 'burst'],
    ['DAILY', 'daily'],
    ['SECONDLY', 'search'],
    ['A_NEW_NAME', 'search'],
  ] as const)('knows the limit behind %s', (policyName, limit) => {
    const error = errorFor(429, { errorType: 'RATE_LIMIT', policyName, message: 'x' });
    expect(rateLimitOf(error)).toBe(limit);
    expect(isRateLimited(error, limit)).toBe(true);
    expect(error.category).toBe('RATE_LIMIT');
    expect(isTransient(error)).toBe(limit !== 'daily');
  });

  it.each([
    ['409 CONFLICT', 409, { category: 'CONFLICT', message: 'Contact already exists. Existing ID: 51' }],
    [
      '400 CONFLICTING_UNIQUE_VALUE',
      400,
      {
        category: 'VALIDATION_ERROR',
        message: 'x',
        errors: [{ message: 'x', code: 'CONFLICTING_UNIQUE_VALUE' }],
      },
    ],
    ['the sentence alone', 400, { category: 'VALIDATION_ERROR', message: '51 already has that value.' }],
  ])('knows a unique violation by %s', (_, status, body) => {
    expect(isUniqueViolation(errorFor(status, body))).toBe(true);
  });

  it('tells a name that is taken from a unique value that is taken', () => {
    const taken = errorFor(409, { category: 'OBJECT_ALREADY_EXISTS', message: 'x' });
    expect(isConflict(taken)).toBe(true);
    expect(isUniqueViolation(taken)).toBe(false);
  });

  it('names the properties that a rule of the admin demands, once each', () => {
    const demand = (code: string, propertyName: string[]) => ({
      message: 'x',
      code,
      context: { propertyName },
    });
    const error = errorFor(400, {
      category: 'VALIDATION_ERROR',
      message: 'x',
      errors: [
        demand('MISSING_CONDITIONAL_REQUIRED_PROPERTY', ['industry', 'city']),
        demand('MISSING_REQUIRED_PROPERTY', ['city']),
        { message: 'other', code: 'INVALID_DATE', context: { propertyName: ['closedate'] } },
      ],
    });
    expect(isRuleRefusal(error)).toBe(true);
    expect(propertiesRequiredByRule(error)).toEqual(['industry', 'city']);
  });

  it('does not take other errors of validation, or errors of other kinds, for rules', () => {
    expect(isRuleRefusal(errorFor(400, { category: 'VALIDATION_ERROR', message: 'x' }))).toBe(false);
    expect(propertiesRequiredByRule(new Error('x'))).toEqual([]);
    expect(isNotFound(new Error('404'))).toBe(false);
    expect(isTransient('503')).toBe(false);
  });
});
