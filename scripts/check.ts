import { spawnSync } from 'node:child_process';
import { root } from './support/project';

/** Every gate is an npm script of its own, so that each can be run alone. `build` comes first: entrypoints need it. */
const gates = [
  'build',
  'check:format',
  'check:lint',
  'check:types',
  'check:imports',
  'check:project',
  'check:manifest',
  'check:entrypoints',
  'check:audit',
];

const results = gates.map((gate) => {
  const started = Date.now();
  console.log(`\n> npm run ${gate}`);
  const { status } = spawnSync('npm', ['run', '--silent', gate], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { gate, passed: status === 0, seconds: ((Date.now() - started) / 1000).toFixed(1) };
});

console.log('');
results.forEach(({ gate, passed, seconds }) =>
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${gate} (${seconds} s)`),
);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
