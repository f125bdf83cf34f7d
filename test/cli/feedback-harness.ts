import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createCrm } from '@tandem/crm';
import { createPortal, currentValue, type Portal, type PortalOptions } from '@tandem/portal-api';
import { registerFeedback } from '../../cli/commands/feedback';
import { explainError } from '../../cli/support/explain-error';
import { seedLeads } from '../../portal/demo';

export const fixture = (name: string): string => join(__dirname, 'fixtures', name);

/** A portal with the leads of a file, and the feedback commands run against it. */
export interface FeedbackHarness {
  portal: Portal;
  url: string;
  folder: string;
  /** Runs `tandem feedback …` in this process. */
  run(...args: string[]): Promise<{ code: number; out: string; error: string }>;
  /** A client that never really waits. */
  crm: ReturnType<typeof createCrm>;
  entries(): Array<Record<string, string>>;
  contact(importId: string): Record<string, string>;
  close(): Promise<void>;
}

/** `leads: undefined` starts an empty portal that is not set up. */
export async function startFeedbackHarness(
  leads?: { file: string; mapping: string },
  options: PortalOptions = {},
): Promise<FeedbackHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-feedback-'));
  const now = Date.now();
  const portal: Portal = createPortal({
    ...options,
    seed: async (filled) => {
      if (leads) await seedLeads(filled, { ...leads, now });
    },
    // The limits have tests of their own; here they would only cost time.
    onRequest: () => portal.state.limits.clear(),
  });
  const { url, close } = await portal.listen();
  let virtualNow = now;
  const propertiesOf = (objectTypeId: string, id: string): Record<string, string> => {
    const record = portal.state.objects.get(objectTypeId, id)!;
    return Object.fromEntries(
      [...record.versions.keys()].map((name) => [name, currentValue(portal.state, record, name) ?? '']),
    );
  };
  return {
    portal,
    url,
    folder,
    crm: createCrm({
      accessToken: 'demo-app-token',
      basePath: url,
      now: () => virtualNow,
      sleep: async (milliseconds) => {
        virtualNow += milliseconds;
      },
    }),
    run: async (...args) => {
      const out: string[] = [];
      const error: string[] = [];
      const terminal = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) };
      const program = new Command().exitOverride().configureOutput({ writeErr: terminal.error });
      registerFeedback(program, {
        out: (line) => void terminal.out(line),
        error: (line) => void terminal.error(line),
      });
      const connection = ['--token', 'demo-app-token', '--api-base', url];
      const given = args.includes('--token') ? args : [...args, ...connection];
      process.exitCode = 0;
      try {
        await program.parseAsync(['feedback', ...given], { from: 'user' });
      } catch (failure) {
        error.push(explainError(failure));
        process.exitCode = 1;
      }
      const code = Number(process.exitCode ?? 0);
      process.exitCode = 0;
      return { code, out: out.join('\n'), error: error.join('\n') };
    },
    entries: () => {
      const type = portal.state.objectTypes.resolve(`p${portal.state.portalId}_lead_feedback`)!.objectTypeId;
      return [...portal.state.objects.all(type)].map(({ id }) => propertiesOf(type, id));
    },
    contact: (importId) => {
      const record = portal.state.objects.findByUnique('0-1', 'tandem_import_id', importId)!;
      return propertiesOf('0-1', record.id);
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a file of `count` invented leads, each with a verdict, and a mapping for it; gives their paths. */
export function writeManyLeads(folder: string, count: number): { file: string; mapping: string } {
  const rows = Array.from(
    { length: count },
    (_, index) => `L-${index},Lead ${index},${1 + (index % 5)},${index % 3}`,
  );
  const file = join(folder, 'many.csv');
  writeFileSync(file, ['Id,Name,Stars,Outcome', ...rows].join('\n'));
  const mapping = join(folder, 'many.mapping.json');
  writeFileSync(
    mapping,
    JSON.stringify({
      name: 'many',
      identity: { column: 'Id', property: 'tandem_import_id' },
      properties: { lastname: { column: 'Name' } },
      feedback: {
        verdictColumn: 'Stars',
        rating: { column: 'Stars' },
        outcomes: [
          { when: { Outcome: ['0'] }, disposition: 'accepted' },
          { when: {}, disposition: 'rejected', reason: 'no_budget' },
        ],
        reviewer: { constant: 'Old system' },
        reviewedAt: { constant: '2026-03-04T10:00:00Z' },
      },
    }),
  );
  return { file, mapping };
}
