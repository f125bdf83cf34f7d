import { spawnSync } from 'node:child_process';
import { root } from './support/project';

/** The workspaces that are uploaded to HubSpot and installed there. */
const uploaded = ['src/app/cards', 'src/app/functions', 'src/app/packages/crm', 'src/app/packages/contracts'];

interface AuditReport {
  metadata?: { vulnerabilities?: Record<string, number> };
  message?: string;
  error?: unknown;
}

/** What `npm audit` said, reduced to the three answers that matter. */
export type AuditOutcome =
  | { kind: 'clean' }
  | { kind: 'vulnerable'; counts: Record<string, number> }
  | { kind: 'unavailable'; why: string };

/**
 * Reads the JSON that `npm audit --json` printed.
 * `unavailable` means that the registry in use answers no audits; it says nothing about the packages.
 */
export function readAudit(output: string): AuditOutcome {
  let report: AuditReport;
  try {
    report = JSON.parse(output) as AuditReport;
  } catch {
    return { kind: 'unavailable', why: 'npm audit printed no report' };
  }
  const counts = report.metadata?.vulnerabilities;
  if (!counts) return { kind: 'unavailable', why: report.message ?? 'the registry answered with an error' };
  const found = Object.fromEntries(
    Object.entries(counts).filter(([severity, count]) => severity !== 'total' && count > 0),
  );
  return Object.keys(found).length ? { kind: 'vulnerable', counts: found } : { kind: 'clean' };
}

if (require.main === module) {
  const workspaces = uploaded.flatMap((folder) => ['--workspace', folder]);
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', ...workspaces], {
    cwd: root,
    encoding: 'utf8',
  });
  const outcome = readAudit(stdout);
  if (outcome.kind === 'clean') console.log('npm audit: no known vulnerability in what is uploaded');
  if (outcome.kind === 'vulnerable')
    console.error('npm audit found', outcome.counts, '- run: npm audit --omit=dev');
  if (outcome.kind === 'unavailable') {
    console.warn(`npm audit could not be asked (${outcome.why}).`);
    console.warn('Nothing is known either way; run it again where the registry answers audits.');
  }
  const strict = process.argv.includes('--strict');
  process.exitCode = outcome.kind === 'vulnerable' || (strict && outcome.kind === 'unavailable') ? 1 : 0;
}
