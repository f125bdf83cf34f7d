import type { ObservedCall } from '../support/contract/check-call';
import { withContract } from '../support/contract/contract';
import { specsFolder } from '../support/contract/specs';

const contractTest = specsFolder() ? describe : describe.skip;

const owner = {
  id: '1',
  type: 'PERSON',
  archived: false,
  createdAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T09:00:00.000Z',
};
const call = (more: Partial<ObservedCall>): ObservedCall => ({
  method: 'GET',
  path: '/crm/owners/2026-09',
  query: {},
  requestBody: undefined,
  status: 200,
  answerBody: { results: [owner] },
  ...more,
});
const problems = (observed: ObservedCall, strictRequests = false): string[] => {
  const contract = withContract({ strictRequests });
  contract?.check(observed);
  return (contract?.mismatches ?? []).map(({ on, problem }) => `${on}: ${problem}`);
};

contractTest('the contract notices', () => {
  it('nothing where a call is as specified', () => {
    expect(problems(call({ query: { limit: '10', archived: 'false' } }))).toEqual([]);
  });

  it('a field that the specification does not have, one that is missing, one of another type', () => {
    const { id, ...anonymous } = owner;
    const answerBody = {
      results: [
        { ...anonymous, nickname: 'Mia' },
        { ...owner, id: Number(id) },
      ],
    };
    expect(problems(call({ answerBody })).sort()).toEqual([
      'answer: additionalProperties /results/*/nickname',
      'answer: required /results/*/id',
      'answer: type /results/*/id number',
    ]);
  });

  it('a date that is none', () => {
    const answerBody = { results: [{ ...owner, createdAt: 'yesterday' }] };
    expect(problems(call({ answerBody }))).toEqual(['answer: format /results/*/createdAt']);
  });

  it('a status that the specification does not declare, and a body where there is none', () => {
    const path = '/crm/lists/2026-09/1';
    const deleted = { method: 'DELETE', path, status: 200, answerBody: { ok: true } };
    expect(problems(call(deleted))).toEqual(['answer: status 200', 'answer: unexpected body']);
  });

  it('an error body without category', () => {
    const answerBody = { message: 'no', correlationId: '7b2f1b2e-5a0d-4b9b-9d3c-3c0f5a8f0d11', code: 1 };
    expect(problems(call({ status: 404, answerBody }))).toEqual(['answer: additionalProperties /code']);
    expect(problems(call({ status: 404, answerBody: 'gone' }))).toEqual(['answer: type  string']);
  });

  it('a request that the portal took although it breaks the specification', () => {
    const query = { limit: 'many', colour: 'red' };
    expect(problems(call({ query })).sort()).toEqual([
      'request: type query limit',
      'request: unknown query colour',
    ]);
  });

  it('a refused request only where every request must be as specified', () => {
    const answerBody = {
      status: 'error',
      category: 'VALIDATION_ERROR',
      message: 'no',
      correlationId: '7b2f1b2e-5a0d-4b9b-9d3c-3c0f5a8f0d11',
    };
    const refused = call({ query: { limit: 'many' }, status: 400, answerBody });
    expect(problems(refused)).toEqual([]);
    expect(problems(refused, true)).toEqual(['request: type query limit']);
  });

  it('an operation that was never called with success', () => {
    const contract = withContract();
    const name = 'crm.owners.2026-09 GET /crm/owners/2026-09';
    expect(contract?.neverExercised()).toContain(name);
    contract?.check(call({}));
    expect(contract?.neverExercised()).not.toContain(name);
    expect(contract?.summary()).toMatch(/^operations covered: 1 of \d+, answers checked: 1, mismatches: 0$/);
  });
});
