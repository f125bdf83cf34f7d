import { CrmError } from '@tandem/crm';
import { explainError } from '../../cli/support/explain-error';
import { UserError } from '../../cli/support/user-error';

const answer = (status: number, more: Partial<ConstructorParameters<typeof CrmError>[0]> = {}) =>
  explainError(new CrmError({ status, category: 'TEST', message: 'hubspot says', ...more }));

describe('an error in plain words', () => {
  it.each([
    ['the daily limit', answer(429, { policyName: 'DAILY' }), 'midnight'],
    ['another limit', answer(429, { policyName: 'TEN_SECONDLY_ROLLING' }), 'ten seconds'],
    ['an outage', answer(503, { correlationId: 'abc' }), 'Reference: abc'],
    ['a timeout', answer(0, { category: 'TIMEOUT' }), 'in time'],
    ['no connection', answer(0, { category: 'NETWORK' }), '--api-base'],
    ['several scopes', answer(403, { missingScopes: ['a.read', 'b.write'] }), 'a.read, b.write. Add them'],
  ])('says what to do about %s', (_, sentence, part) => {
    expect(sentence).toContain(part);
  });

  it('gives HubSpot’s own words where HubSpot refuses the content', () => {
    expect(answer(400, { errors: [{ message: 'rating must be a number' }] })).toBe(
      'HubSpot refused (status 400): hubspot says rating must be a number',
    );
  });

  it('names the cause of a broken connection', () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    });
    expect(answer(0, { category: 'NETWORK', cause })).toContain('(ECONNREFUSED)');
  });

  it('passes on what was written for people, and the stack of what was not expected', () => {
    expect(explainError(new UserError('No such file: leads.csv'))).toBe('No such file: leads.csv');
    expect(explainError(new RangeError('bug'))).toContain('RangeError: bug');
  });
});
