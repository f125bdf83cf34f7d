import { featureNamed } from './features';
import { scopesOf } from './scopes';
import type { Variant } from './variant';

/** What an installation goes without and what that costs, line by line. */
export function describeVariant({ scopes, leftOut }: Variant): string[] {
  if (leftOut.length === 0) return [`${scopes.length} scopes: everything Tandem can do.`];
  return [
    `${scopes.length} scopes. Left out:`,
    ...leftOut.flatMap((name) => [
      `  ${featureNamed(name).title} (${name})`,
      `    Scopes: ${scopesOf(name).join(', ')}`,
      `    Lost: ${featureNamed(name).lost}`,
    ]),
  ];
}
