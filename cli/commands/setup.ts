import type { Command } from 'commander';
import { describeStep } from '../setup/describe-step';
import { checkFeatures, describeFeatures, runSetup } from '../setup';
import type { SetupCounts, SetupEvent } from '../setup';
import { addConnectionOptions, connect } from '../support/connection';
import type { ConnectionOptions } from '../support/connection';
import { exitCodes } from '../support/exit-codes';
import { explainError } from '../support/explain-error';
import { systemTerminal } from '../support/terminal';
import type { Terminal } from '../support/terminal';

const help = `
Compares the portal with what Tandem needs: property groups, properties, custom objects and version 1 of the
agreement. Prints every difference and changes nothing unless --apply is given. Nothing that an admin added is
deleted or replaced. Running it again is safe, also after it was cut off.

It also says which sources of touchpoints the app may read, and what the absence of the others costs. That is the
admin's choice (npm run tandem -- manifest) and no failure.

Exit codes: 0 all is well, 1 something failed, 2 something needs a decision by the portal's admin.`;

/** `tandem setup`: installs what Tandem needs in a portal, or says what that would be. */
export const registerSetup = (program: Command, terminal: Terminal = systemTerminal): void => {
  const command = program
    .command('setup')
    .description('compare a portal with what Tandem needs, and with --apply make up the differences')
    .option('--apply', 'carry out the changes (default: dry run)')
    .addHelpText('after', help);
  addConnectionOptions(command).action(async (options: ConnectionOptions & { apply?: boolean }) => {
    process.exitCode = await setup(options, terminal);
  });
};

const setup = async (
  options: ConnectionOptions & { apply?: boolean },
  terminal: Terminal,
): Promise<number> => {
  const { apply = false } = options;
  const refused = new Map<string, string[]>();
  const report = (event: SetupEvent) => {
    if (event.type === 'planned') printPlan(event, apply, terminal);
    else if (event.type === 'done') terminal.out(`  ${describeStep(event.step)}`);
    else {
      const why = explainError(event.error);
      refused.set(why, [...(refused.get(why) ?? []), describeStep(event.step)]);
    }
  };
  const crm = connect(options);
  const { counts } = await runSetup(crm, { apply, report });
  for (const [why, steps] of refused) {
    for (const step of steps) terminal.error(`  failed: ${step}`);
    terminal.error(`    ${why}`);
  }
  for (const line of describeFeatures(await checkFeatures(crm))) terminal.out(line);
  terminal.out(closingLine(counts, apply));
  const changes = counts.created + counts.updated;
  if (!apply && changes > 0) terminal.out('Nothing was changed. Run again with --apply to carry this out.');
  if (counts.failed > 0) return exitCodes.failure;
  return counts.conflicts > 0 ? exitCodes.conflict : exitCodes.success;
};

/** In a dry run the plan is all there is to tell; otherwise each step is told when it is done. */
const printPlan = (
  { portalId, plan, unreadable }: Extract<SetupEvent, { type: 'planned' }>,
  apply: boolean,
  { out, error }: Terminal,
): void => {
  out(`Portal ${portalId}${apply ? '' : ', dry run'}`);
  for (const { part, error: reason } of unreadable) error(`  cannot read ${part}: ${explainError(reason)}`);
  for (const step of plan.steps) {
    if (!apply || step.kind === 'conflict') out(`  ${describeStep(step)}`);
  }
};

const closingLine = (
  { alreadyThere, created, updated, conflicts, failed }: SetupCounts,
  apply: boolean,
): string => {
  const [create, update] = apply ? ['created', 'updated'] : ['to create', 'to update'];
  return `Already there ${alreadyThere}, ${create} ${created}, ${update} ${updated}, conflicts ${conflicts}, failed ${failed}.`;
};
