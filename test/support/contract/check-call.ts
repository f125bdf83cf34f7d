import { checkQuery, type Query } from './check-query';
import { signatureOf, type Schemas } from './schemas';
import type { SpecOperation } from './specs';

/** One call as the contract sees it. */
export interface ObservedCall {
  method: string;
  path: string;
  query: Query;
  requestBody: unknown;
  status: number;
  answerBody: unknown;
}

const problemsWith = (
  schemas: Schemas,
  operation: SpecOperation,
  pointer: string,
  value: unknown,
): string[] => schemas.check(operation.spec, pointer, value).map((error) => signatureOf(error, value));

/** What in the query and body is not as the operation specifies. */
export const requestProblems = (schemas: Schemas, operation: SpecOperation, call: ObservedCall): string[] => {
  const query = checkQuery(operation, call.query);
  const body = operation.requestBody;
  if (!body) return query;
  if (call.requestBody === undefined) return body.required ? [...query, 'required body'] : query;
  return [...query, ...problemsWith(schemas, operation, body.pointer, call.requestBody)];
};

/**
 * What in the answer is not as the operation specifies. A success of another status than declared is a problem
 * of its own, and its body is still held against the declared success; errors against the `default` answer.
 */
export const answerProblems = (schemas: Schemas, operation: SpecOperation, call: ObservedCall): string[] => {
  const { answers } = operation;
  const declared = answers.has(String(call.status));
  const success = [...answers.keys()].find((status) => status.startsWith('2'));
  const key = declared ? String(call.status) : call.status < 400 ? success : 'default';
  const pointer = answers.get(key ?? 'default');
  const undeclared = declared || call.status >= 400 ? [] : [`status ${call.status}`];
  if (!pointer) return call.answerBody === undefined ? undeclared : [...undeclared, 'unexpected body'];
  return [...undeclared, ...problemsWith(schemas, operation, pointer, call.answerBody)];
};
