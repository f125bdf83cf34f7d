/** Required before a program: on exit, writes what it used to the file that BENCH_USAGE_FILE names. */
const { writeFileSync } = require('node:fs');
const { peakMemoryKb } = require('./peak-memory.cjs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { peakMemoryKb: peakMemoryKb(), cpuMs: (user + system) / 1000 };
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});
