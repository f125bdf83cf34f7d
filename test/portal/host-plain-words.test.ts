import { ApiFailure } from '../../portal/host/src/app/api/client';
import { inPlainWords } from '../../portal/host/src/app/plain-words';

describe('failures in plain words', () => {
  it('read the problems that HubSpot packs into its message', () => {
    const failure = new ApiFailure(400, {
      category: 'VALIDATION_ERROR',
      message:
        'Property values were not valid: [{"isValid":false,"message":"Email address ada@ is invalid","error":"INVALID_EMAIL","name":"email"}]',
    });
    expect(inPlainWords(failure)).toBe('This is not a valid e-mail address.');
  });

  it('pass on the rule of the admin, which names what is missing', () => {
    const message =
      'closed_lost_reason is required because of a conditional property rule based on [dealstage]';
    const failure = new ApiFailure(400, {
      message: 'Validation failed',
      errors: [{ message, code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY' }],
    });
    expect(inPlainWords(failure)).toBe(message);
  });

  it('say each problem once', () => {
    const failure = new ApiFailure(400, {
      errors: [
        { message: 'a', code: 'INVALID_OPTION' },
        { message: 'b', code: 'INVALID_OPTION' },
      ],
    });
    expect(inPlainWords(failure)).toBe('This is not one of the choices.');
  });

  it.each([
    [0, /does not answer/],
    [404, /does not exist/],
    [429, /Too many requests/],
    [423, /Try again/],
    [502, /Try again/],
  ])('say for status %i what to do', (status, words) => {
    expect(inPlainWords(new ApiFailure(status, {}))).toMatch(words);
  });

  it('survive a message that only looks like JSON', () => {
    expect(inPlainWords(new ApiFailure(400, { message: 'Odd: [{broken' }))).toBe('Odd: [{broken');
  });
});
