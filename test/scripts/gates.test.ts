import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { variantWithout } from '../../cli/manifest/variant';
import { readAudit } from '../../scripts/check-audit';

const root = join(__dirname, '..', '..');
const tsx = join(root, 'node_modules', '.bin', 'tsx');

const app = {
  uid: 'demo_app',
  type: 'app',
  config: {
    name: 'Demo',
    description: 'A demo',
    distribution: 'private',
    auth: { type: 'static', requiredScopes: ['oauth'] },
    permittedUrls: { fetch: [], iframe: [], img: [] },
  },
};
const card = {
  uid: 'demo_card',
  type: 'card',
  config: {
    name: 'Demo',
    location: 'crm.record.tab',
    entrypoint: '/app/cards/demo.tsx',
    objectTypes: ['contacts'],
  },
};

describe('project gates', () => {
  let source: string;
  const write = (path: string, content: unknown): void => {
    const file = join(source, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  const gate = (name: string): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(tsx, [join(root, 'scripts', name), source], {
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };

  beforeEach(() => {
    source = mkdtempSync(join(tmpdir(), 'tandem-gates-'));
    write('app/app-hsmeta.json', app);
    write('app/cards/card-hsmeta.json', card);
    write('app/cards/package.json', { name: 'cards' });
    write('app/cards/demo.tsx', 'export {};');
  });
  afterEach(() => rmSync(source, { recursive: true, force: true }));

  test('accept a well-formed project', () => {
    expect(gate('check-project.ts')).toMatchObject({ status: 0 });
    expect(gate('check-entrypoints.ts')).toMatchObject({ status: 0 });
  });

  test.each([
    [
      'a config that HubSpot does not allow',
      { ...card, config: { ...card.config, location: 'here' } },
      'location',
    ],
    ['an unknown component type', { ...card, type: 'cardd' }, 'cardd'],
    ['a uid with a space', { ...card, uid: 'demo card' }, 'UID'],
    ['JSON that does not parse', '{ "uid": ', 'JSON'],
  ])('refuse %s and say so', (_what, content, said) => {
    write('app/cards/card-hsmeta.json', content);
    const { status, output } = gate('check-project.ts');
    expect(status).toBe(1);
    expect(output.toLowerCase()).toContain(said.toLowerCase());
  });

  test('accept every choice of scopes that the app can have, and no other list of scopes', () => {
    const withScopes = (scopes: string[]) =>
      write('app/app-hsmeta.json', {
        ...app,
        config: { ...app.config, auth: { ...app.config.auth, requiredScopes: scopes } },
      });
    withScopes(variantWithout(['campaigns', 'marketing-emails']).scopes);
    const chosen = gate('check-manifest.ts');
    expect(chosen).toMatchObject({ status: 0 });
    expect(chosen.output).toContain('Left out:');
    expect(chosen.output).toContain('Manifest: 64 choices of features, 0 problems');
    withScopes(['oauth', 'automation']);
    expect(gate('check-manifest.ts')).toMatchObject({ status: 1 });
  });

  test('tell of every choice that HubSpot would refuse', () => {
    const auth = { type: 'static', requiredScopes: variantWithout([]).scopes };
    write('app/app-hsmeta.json', { ...app, config: { ...app.config, distribution: 'everyone', auth } });
    const { status, output } = gate('check-manifest.ts');
    expect(status).toBe(1);
    expect(output).toContain('Manifest: 64 choices of features, 64 problems');
  });

  test('refuse two components with one uid', () => {
    write('app/cards/again-hsmeta.json', card);
    const { status, output } = gate('check-project.ts');
    expect(status).toBe(1);
    expect(output).toContain('demo_card');
  });

  test('refuse a component in a folder where HubSpot does not look', () => {
    write('app/cards/nested/card-hsmeta.json', { ...card, uid: 'nested' });
    expect(gate('check-project.ts').status).toBe(1);
  });

  test('name the entrypoint that does not exist', () => {
    rmSync(join(source, 'app/cards/demo.tsx'));
    const { status, output } = gate('check-entrypoints.ts');
    expect(status).toBe(1);
    expect(output).toContain('demo.tsx does not exist');
  });

  test('ask for a build when only the source of a function exists', () => {
    write('app/functions/fn-hsmeta.json', {
      uid: 'fn',
      type: 'app-function',
      config: { entrypoint: '/app/functions/dist/fn.js', secretKeys: [] },
    });
    write('app/functions/src/fn.ts', 'export {};');
    const { status, output } = gate('check-entrypoints.ts');
    expect(status).toBe(1);
    expect(output).toContain('npm run build');
  });
});

describe('npm audit gate', () => {
  test('calls a report without findings clean', () => {
    expect(readAudit('{"metadata":{"vulnerabilities":{"high":0,"total":0}}}')).toEqual({ kind: 'clean' });
  });

  test('counts what was found by severity', () => {
    const report = '{"metadata":{"vulnerabilities":{"high":2,"low":0,"total":2}}}';
    expect(readAudit(report)).toEqual({ kind: 'vulnerable', counts: { high: 2 } });
  });

  test.each(['', '{"message":"405 Method Not Allowed"}', '<html>'])(
    'never calls %p clean: a registry that cannot say is not a registry that says no',
    (output) => expect(readAudit(output).kind).toBe('unavailable'),
  );
});
