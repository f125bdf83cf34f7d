import { join } from 'node:path';
import { build } from 'esbuild';

/** What a function that uses the package carries, as the project's own build makes it. */
const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../../src/app/packages/crm/src/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    external: ['@hubspot/api-client'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

it('stays small without the SDK, and loads the SDK only when it first sends', async () => {
  const text = await bundle();
  expect(text.length).toBeGreaterThan(1_000);
  expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  expect(text.match(/import\("@hubspot\/api-client"\)/g)).toHaveLength(1);
  expect(text.includes('require("@hubspot/api-client")')).toBe(false);
});
