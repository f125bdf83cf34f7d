import type { HttpMethod, Operation } from '../operation';

export interface RouteMatch {
  operation: Operation;
  params: Record<string, string>;
}

interface Route {
  operation: Operation;
  segments: string[];
}

const DATED_VERSIONS = ['2026-09', '2026-03'];
const VERSION = /^(v\d|\d{4}-\d{2})$/;

/** `/crm/v3/objects` carries its version literally; `/crm/objects/:version` as a parameter. */
const matchSegments = (
  segments: string[],
  actual: string[],
  versions: string[],
): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = actual[index] ?? '';
    if (segment.startsWith(':')) {
      const name = segment.slice(1);
      if (name === 'version' && !versions.includes(value)) return undefined;
      params[name] = value;
    } else if (segment !== value) return undefined;
    else if (VERSION.test(segment)) params.version = segment;
  }
  return params;
};

/** Sorts fixed segments before parameters, so that `/search` never reads as a record id. */
const bySpecificity = (a: Route, b: Route): number => {
  for (const [index, segment] of a.segments.entries()) {
    const difference = Number(segment.startsWith(':')) - Number(b.segments[index]?.startsWith(':'));
    if (difference) return difference;
  }
  return 0;
};

/**
 * Finds the operation for a method and path. Paths are Express-like (`/crm/objects/:version/:objectType`);
 * `:version` only matches the operation's own versions, so another version is an unknown path.
 */
export const createRouter = (operations: Operation[]) => {
  const routes = new Map<string, Route[]>();
  for (const operation of operations) {
    for (const path of operation.paths) {
      const segments = path.split('/').slice(1);
      const key = `${operation.method} ${segments.length}`;
      routes.set(key, [...(routes.get(key) ?? []), { operation, segments }].sort(bySpecificity));
    }
  }
  return (method: HttpMethod, path: string): RouteMatch | undefined => {
    const trimmed = path.length > 1 ? path.replace(/\/$/, '') : path;
    const actual = trimmed.split('/').slice(1).map(decodeSegment);
    for (const { operation, segments } of routes.get(`${method} ${actual.length}`) ?? []) {
      const params = matchSegments(segments, actual, operation.versions ?? DATED_VERSIONS);
      if (params) return { operation, params };
    }
    return undefined;
  };
};

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
