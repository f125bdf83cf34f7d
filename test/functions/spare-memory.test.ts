import { spawnSync } from 'node:child_process';
import path from 'node:path';

const sparing = path.resolve(__dirname, '../../src/app/functions/src/spare-memory.ts');

/** Keeps 40 MB of small objects in a process of its own; in MB, what V8 then has for new objects. */
function spaceForNewObjects(before: string): number {
  const script = `
    ${before}
    const kept = [];
    for (let index = 0; index < 1_000_000; index += 1) kept.push({ index });
    const space = require('node:v8').getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    process.stdout.write(String(space.space_size / 1_000_000));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}

describe('a process that spares memory', () => {
  it('has a small space for new objects, whatever a call holds', () => {
    const spared = spaceForNewObjects(`require(${JSON.stringify(sparing)}).spareMemory();`);
    const plain = spaceForNewObjects('');
    expect(plain).toBeGreaterThan(16);
    expect(spared).toBeLessThan(plain / 2);
  });
});
