import type { PortalOptions } from '@tandem/portal-api';
import { answerProblems, requestProblems, type ObservedCall } from './check-call';
import { chooseOperation } from './choose-operation';
import { differenceFor, type Difference } from './differences';
import { createSchemas } from './schemas';
import { loadSpecs, specsFolder, type SpecOperation } from './specs';
import { supportedOperations } from './supported';

export interface Mismatch {
  operation: string;
  on: 'request' | 'answer';
  status: number;
  problem: string;
}

export interface ContractOptions {
  /**
   * Every request must be as specified, also those that were refused. For the product's own traffic; without it
   * a request may break the specification as long as the portal refuses it.
   */
  strictRequests?: boolean;
}

export interface Contract {
  /** For `createPortal({ validate })`. */
  validate: NonNullable<PortalOptions['validate']>;
  check(call: ObservedCall): void;
  readonly mismatches: Mismatch[];
  /** Differences that were met, with how often. */
  readonly differences: Map<Difference, number>;
  /** Calls of versions that no official document at hand describes (v3, v4, most of 2026-03). */
  readonly unspecified: number;
  neverExercised(): string[];
  /** `operations covered: X of Y, answers checked: N, mismatches: 0`. */
  summary(): string;
}

export const nameOf = ({ spec, method, template }: SpecOperation): string => `${spec} ${method} ${template}`;

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

const prepare = (folder: string) => {
  const specs = loadSpecs(folder);
  const operations = specs.flatMap((spec) => spec.operations);
  return {
    operations,
    schemas: createSchemas(specs),
    supported: supportedOperations(operations).map(nameOf),
  };
};

const prepared = new Map<string, ReturnType<typeof prepare>>();

/** Reading and compiling the documents takes seconds, so each process does it once. */
const loadedFrom = (folder: string): ReturnType<typeof prepare> => {
  const known = prepared.get(folder) ?? prepare(folder);
  prepared.set(folder, known);
  return known;
};

/**
 * Checks calls against HubSpot's official specifications. Undefined when there are none on this machine:
 * give their folder in HUBSPOT_SPECS_DIR.
 */
export const withContract = (options: ContractOptions = {}): Contract | undefined => {
  const folder = specsFolder();
  if (!folder) return undefined;
  const { schemas, operations, supported } = loadedFrom(folder);
  const exercised = new Set<string>();
  const mismatches: Mismatch[] = [];
  const differences = new Map<Difference, number>();
  let checked = 0;
  let unspecified = 0;

  const note = (operation: SpecOperation, on: Mismatch['on'], status: number, problem: string): void => {
    const difference = differenceFor(`${operation.method} ${operation.template}`, on, problem);
    if (difference) differences.set(difference, (differences.get(difference) ?? 0) + 1);
    else mismatches.push({ operation: nameOf(operation), on, status, problem });
  };

  const check = (call: ObservedCall): void => {
    const operation = chooseOperation(operations, call.method, call.path);
    if (!operation) {
      unspecified += 1;
      return;
    }
    checked += 1;
    if (call.status < 400) exercised.add(nameOf(operation));
    const mayBreak = call.status >= 400 && !options.strictRequests;
    if (!mayBreak) {
      for (const problem of requestProblems(schemas, operation, call))
        note(operation, 'request', call.status, problem);
    }
    for (const problem of answerProblems(schemas, operation, call))
      note(operation, 'answer', call.status, problem);
  };

  return {
    check,
    validate: (_operation, request, response) =>
      check({
        method: request.method,
        path: request.path,
        query: request.query,
        requestBody: request.body,
        status: response.status,
        answerBody: plain(response.body),
      }),
    mismatches,
    differences,
    get unspecified() {
      return unspecified;
    },
    neverExercised: () => supported.filter((name) => !exercised.has(name)),
    summary: () => {
      const covered = supported.filter((name) => exercised.has(name)).length;
      return `operations covered: ${covered} of ${supported.length}, answers checked: ${checked}, mismatches: ${mismatches.length}`;
    },
  };
};
