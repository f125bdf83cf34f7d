const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

/** ESM-only packages that jest must transform instead of ignoring. */
const transformedPackages = [
  '@hubspot/ui-extensions',
  '@remote-ui',
  'tinyspy',
  '@faker-js/faker',
  'fast-check',
  'iso-3166',
];

const project = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${transformedPackages.join('|')})/)`],
  ...more,
});

const inBrowser = { setupFilesAfterEnv: ['<rootDir>/test/support/browser-patience.cjs'] };

/** One jest run for everything, so that its closing line counts all tests. */
module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.cjs'],
  projects: [
    project('core'),
    project('crm'),
    project('portal'),
    project('functions'),
    project('cli'),
    project('cards', { setupFiles: ['<rootDir>/test/support/card-worker-globals.cjs'] }),
    project('scripts'),
    project('browser', inBrowser),
  ],
};
