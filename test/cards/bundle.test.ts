import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A card travels to every record page that shows it; HubSpot gives no limit, this is ours, in bytes. */
const maxBytes = 60_000;

const cards = path.resolve(__dirname, '../../src/app/cards');
const folder = mkdtempSync(path.join(tmpdir(), 'tandem-cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** HubSpot's builder is an ES module, which jest cannot import: it runs in a process of its own. */
function build(entryPoint: string): string {
  const outputDir = path.join(folder, entryPoint);
  const script = `
    import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
    await remoteBuild(${JSON.stringify({ root: cards, entryPoint, outputDir, logLevel: 'error' })});
    process.exit(0);
  `;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: 'pipe',
    cwd: __dirname,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return readFileSync(path.join(outputDir, entryPoint.replace('.tsx', '.js')), 'utf8');
}

describe.each(readdirSync(cards).filter((file) => file.endsWith('.tsx')))('%s', (entryPoint) => {
  const bundle = build(entryPoint);

  it('is small', () => expect(Buffer.byteLength(bundle)).toBeLessThan(maxBytes));

  it('carries neither zod nor the portal’s property table', () => {
    expect(bundle).not.toMatch(/invalid_type|ZodError|tandem_feedback_average_rating/);
  });
});
