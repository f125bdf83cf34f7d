import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { registerManifest } from '../../cli/commands/manifest';
import { appFile, readAppMeta, textWithScopes } from '../../cli/manifest/app-file';
import { features } from '../../cli/manifest/features';
import { scopesOf, scopeTable } from '../../cli/manifest/scopes';
import { variantOf, variantWithout } from '../../cli/manifest/variant';
import { explainError } from '../../cli/support/explain-error';

const committed = readAppMeta();
const everyScope = scopeTable.map(({ scope }) => scope);

/** Every choice of features. */
const choices = Array.from({ length: 2 ** features.length }, (_, bits) =>
  features.flatMap(({ name }, place) => (bits & (1 << place) ? [name] : [])),
);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-manifest-'));
  file = join(folder, 'app-hsmeta.json');
  cpSync(appFile, file);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = undefined;
});

const scopesIn = (path: string): string[] => readAppMeta(path).config.auth.requiredScopes;

/** Runs the command on a copy of the configuration. */
const manifest = async (...args: string[]) => {
  const out: string[] = [];
  const errors: string[] = [];
  const program = new Command().exitOverride();
  registerManifest(program, { out: (line) => out.push(line), error: (line) => errors.push(line) });
  const failure: unknown = await program
    .parseAsync(['manifest', '--file', file, ...args], { from: 'user' })
    .then(() => undefined)
    .catch((error: unknown) => error);
  const code = process.exitCode;
  process.exitCode = undefined;
  return { out: out.join('\n'), errors: errors.join('\n'), code, failure };
};

describe('the app’s configuration', () => {
  it('is committed with every scope, in the order of the table (npm run tandem -- manifest --apply)', () => {
    expect(readFileSync(appFile, 'utf8')).toBe(textWithScopes(committed, everyScope));
  });
});

describe('a choice of features', () => {
  it('is told by its scopes alone, in whatever order', () => {
    for (const leftOut of choices) {
      const { scopes } = variantWithout(leftOut);
      expect(variantOf([...scopes].reverse())?.leftOut).toEqual(leftOut);
    }
  });

  it('has exactly the scopes of its features', () => {
    for (const { name } of features) {
      expect(scopesOf(name)).not.toEqual([]);
      const { scopes } = variantWithout([name]);
      expect([...scopes, ...scopesOf(name)].sort()).toEqual([...everyScope].sort());
    }
  });

  it('is not made by half a feature, a foreign scope, a scope twice, or without what Tandem needs', () => {
    expect(variantOf(everyScope.filter((scope) => scope !== 'crm.schemas.custom.read'))).toBeNull();
    expect(variantOf([...everyScope, 'automation'])).toBeNull();
    expect(variantOf([...everyScope, 'forms'])).toBeNull();
    expect(variantOf(everyScope.filter((scope) => scope !== 'crm.objects.deals.read'))).toBeNull();
  });
});

describe('tandem manifest', () => {
  it('says what is lost and writes nothing without --apply', async () => {
    const before = readFileSync(file, 'utf8');
    const { out, code } = await manifest('--without', 'content', 'campaigns');
    expect(out).toContain('Left out');
    for (const name of ['marketing-emails', 'campaigns']) {
      expect(out).toContain(features.find((feature) => feature.name === name)!.lost);
    }
    expect(out).toContain('  - marketing.campaigns.read');
    expect(out).toContain('Nothing was changed');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(code).toBe(0);
  });

  it('writes the scopes, keeps the rest of the file, and puts all back', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Tandem"', '"Ours"'));
    const original = readFileSync(file, 'utf8');
    const { out } = await manifest('--without', 'marketing-events', '--apply');
    expect(out).toContain(`Wrote ${file}`);
    expect(scopesIn(file)).toEqual(
      everyScope.filter((scope) => scope !== 'crm.objects.marketing_events.read'),
    );
    expect(readFileSync(file, 'utf8')).toContain('"Ours"');
    expect((await manifest('--without', 'marketing-events')).out).toContain('has these scopes already');
    const back = await manifest('--apply');
    expect(back.out).toContain('  + crm.objects.marketing_events.read');
    expect(readFileSync(file, 'utf8')).toBe(original);
  });

  it('refuses what cannot be left out, and names that mean nothing', async () => {
    const needed = await manifest('--without', 'crm.objects.contacts.read', '--apply');
    expect(explainError(needed.failure)).toMatch(
      /^Tandem does not work without crm\.objects\.contacts\.read: /,
    );
    const unknown = await manifest('--without', 'newsletters', '--apply');
    expect(explainError(unknown.failure)).toContain('What can be left out: colleagues, ');
    expect(scopesIn(file)).toEqual(everyScope);
  });

  it('checks that a configuration is one of its choices, and repeats what that choice costs', async () => {
    expect(await manifest('--check')).toMatchObject({ code: 0, errors: '' });
    await manifest('--without', 'forms', '--apply');
    const chosen = await manifest('--check');
    expect(chosen.code).toBe(0);
    expect(chosen.out).toContain(features.find(({ name }) => name === 'forms')!.lost);
    writeFileSync(file, textWithScopes(committed, [...everyScope, 'automation']));
    const foreign = await manifest('--check');
    expect(foreign.code).toBe(1);
    expect(foreign.errors).toContain('manifest --apply');
  });

  it('lists what can be left out and when in its help, and reads no other file as a configuration', async () => {
    const program = new Command();
    registerManifest(program);
    let help = '';
    program.commands[0]!.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    for (const { name, title, when } of features) {
      expect(help).toContain(`${name.padEnd(17)} ${title}. When: ${when}.`);
    }
    writeFileSync(file, '{}');
    expect(explainError((await manifest()).failure)).toContain('has no list config.auth.requiredScopes');
  });
});
