import { UserError } from '../support/user-error';
import { features } from './features';
import type { FeatureName } from './features';
import { scopeTable } from './scopes';

/** The scopes of an installation, and what it goes without. */
export interface Variant {
  scopes: string[];
  leftOut: FeatureName[];
}

/**
 * The installation without some features.
 *
 * @param without names of features, or of scopes, each of which stands for its feature
 * @throws UserError for an unknown name, and for a scope that Tandem cannot work without
 */
export function variantWithout(without: readonly string[]): Variant {
  const unwanted = new Set(without.map(featureOf));
  const leftOut = features.flatMap(({ name }) => (unwanted.has(name) ? [name] : []));
  const scopes = scopeTable.flatMap(({ scope, feature }) =>
    feature !== null && unwanted.has(feature) ? [] : [scope],
  );
  return { scopes, leftOut };
}

function featureOf(name: string): FeatureName {
  const byScope = scopeTable.find(({ scope }) => scope === name);
  if (byScope?.feature === null) {
    throw new UserError(`Tandem does not work without ${name}: ${byScope.purpose}.`);
  }
  const found = byScope?.feature ?? features.find((feature) => feature.name === name)?.name;
  if (found !== undefined) return found;
  const known = features.map((feature) => feature.name).join(', ');
  throw new UserError(`Nothing is called ${name}. What can be left out: ${known}.`);
}

/** The variant that exactly these scopes make, in any order; null when they make none. */
export function variantOf(scopes: readonly string[]): Variant | null {
  const absent = scopeTable.filter(({ scope }) => !scopes.includes(scope));
  if (absent.some(({ feature }) => feature === null)) return null;
  const variant = variantWithout(absent.map(({ scope }) => scope));
  const same = variant.scopes.length === scopes.length && new Set(scopes).size === scopes.length;
  return same ? variant : null;
}
