/** Imports point one way: taxonomy <- core <- functions, cards, cli; only crm speaks HTTP to HubSpot. */
const packages = 'src/app/packages';
const ioModules =
  '^(node:)?(http|https|http2|net|tls|fs|fs/promises|child_process|dns|worker_threads|process)$';
const httpClients = 'node_modules/(@hubspot/api-client|axios|node-fetch|undici|got|express)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'types alone may refer to each other: nothing of them is left at run time',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'taxonomy-knows-nothing',
      severity: 'error',
      from: { path: `^${packages}/taxonomy` },
      to: { pathNot: `^${packages}/taxonomy` },
    },
    {
      name: 'core-knows-only-taxonomy',
      comment: 'core may use pure libraries, but no HTTP, React, environment or neighbour',
      severity: 'error',
      from: { path: `^${packages}/core` },
      to: { path: `(^src/app/(cards|functions|packages/(contracts|crm|ui)))|(^(portal|cli|scripts|test)/)` },
    },
    {
      name: 'core-does-no-input-or-output',
      severity: 'error',
      from: { path: `^${packages}/(core|taxonomy|contracts)` },
      to: { path: `${ioModules}|${httpClients}|node_modules/react(-dom)?/` },
    },
    {
      name: 'contracts-and-crm-see-only-taxonomy',
      severity: 'error',
      from: { path: `^${packages}/(contracts|crm)/` },
      to: { path: `(^src/app/(cards|functions|packages/(core|ui)))|(^(portal|cli|scripts)/)` },
    },
    {
      name: 'only-crm-speaks-http-to-hubspot',
      severity: 'error',
      from: { path: '^(src/app|cli)', pathNot: `^${packages}/crm/` },
      to: { path: `${httpClients}|^(node:)?(http|https|http2|net|tls)$` },
    },
    {
      name: 'cards-do-not-see-crm-or-functions',
      severity: 'error',
      from: { path: `^(src/app/cards|${packages}/ui)` },
      to: { path: `^(${packages}/crm|src/app/functions|portal|cli)` },
    },
    {
      name: 'cards-take-only-types-from-contracts',
      comment: 'zod belongs to the functions; in a card it would double the bundle',
      severity: 'error',
      from: { path: `^(src/app/cards|${packages}/ui)` },
      to: { path: `^${packages}/contracts`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-does-not-see-the-portal',
      severity: 'error',
      from: { path: '^(src|cli)/' },
      to: { path: '^portal/' },
    },
    {
      name: 'emulator-does-not-see-the-product',
      comment: 'the stand-in must not know what it is tested with',
      severity: 'error',
      from: { path: '^portal/api/' },
      to: { path: '^(src|cli)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
