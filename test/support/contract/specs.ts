import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Json = Record<string, unknown>;

/** One operation of an official OpenAPI document. */
export interface SpecOperation {
  /** File name without ending, e.g. `crm.contacts.2026-09`. */
  spec: string;
  method: string;
  /** Path template, e.g. `/crm/objects/2026-09/{objectType}`. */
  template: string;
  pattern: RegExp;
  query: Array<{ name: string; required: boolean; schema: Json }>;
  /** JSON pointers into the document; absent where there is no JSON body. */
  requestBody?: { pointer: string; required: boolean };
  /** By status or `default`; `null` for an answer without body. */
  answers: Map<string, string | null>;
}

export interface Spec {
  name: string;
  document: Json;
  operations: SpecOperation[];
}

/** HUBSPOT_SPECS_DIR, else the optional data folder beside the repository; undefined when there is neither. */
export const specsFolder = (): string | undefined => {
  const folder = process.env.HUBSPOT_SPECS_DIR ?? path.resolve(__dirname, '../../../../shared/specs');
  return existsSync(folder) ? folder : undefined;
};

const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{[^}]+\}/)
      .map(escape)
      .join('[^/]+')}/?$`,
  );

const pointer = (...parts: string[]): string =>
  `#/${parts.map((part) => part.replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`;

const contentPointer = (holder: Json | undefined, ...at: string[]): string | null => {
  const content = holder?.content as Record<string, Json> | undefined;
  const type = Object.keys(content ?? {}).find((each) => content?.[each]?.schema);
  return type ? pointer(...at, 'content', type, 'schema') : null;
};

const operationOf = (spec: string, template: string, method: string, definition: Json): SpecOperation => {
  const at = ['paths', template, method];
  const parameters = (definition.parameters ?? []) as Array<Json & { name: string; in: string }>;
  const body = definition.requestBody as Json | undefined;
  const bodyPointer = contentPointer(body, ...at, 'requestBody');
  const answers = new Map<string, string | null>();
  for (const [status, answer] of Object.entries(definition.responses as Record<string, Json>)) {
    const shared = typeof answer.$ref === 'string' ? answer.$ref.split('/').at(-1) : undefined;
    answers.set(
      status,
      shared ? pointer('components', 'schemas', shared) : contentPointer(answer, ...at, 'responses', status),
    );
  }
  return {
    spec,
    method: method.toUpperCase(),
    template,
    pattern: patternOf(template),
    query: parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, required, schema }) => ({ name, required: required === true, schema: schema as Json })),
    ...(bodyPointer && { requestBody: { pointer: bodyPointer, required: body?.required === true } }),
    answers,
  };
};

/** Every document of the folder with its operations. */
export const loadSpecs = (folder: string): Spec[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const document = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Json;
      const paths = document.paths as Record<string, Record<string, Json>>;
      const operations = Object.entries(paths).flatMap(([template, methods]) =>
        Object.entries(methods)
          .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
          .map(([method, definition]) => operationOf(name, template, method, definition)),
      );
      return { name, document, operations };
    });
