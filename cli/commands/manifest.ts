import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { appFile, readAppMeta, textWithScopes } from '../manifest/app-file';
import { describeVariant } from '../manifest/describe';
import { features } from '../manifest/features';
import { variantOf, variantWithout } from '../manifest/variant';
import { exitCodes } from '../support/exit-codes';
import { systemTerminal } from '../support/terminal';
import type { Terminal } from '../support/terminal';
import { UserError } from '../support/user-error';

const help = `
A static app has required scopes only, and an account whose subscription lacks one of them may not be able to install
it. This leaves features out with their scopes, and says first what that costs. Only the scopes in the file change.

What can be left out:
${features.map(({ name, title, when }) => `  ${name.padEnd(17)} ${title}. When: ${when}.`).join('\n')}

After a change: upload the app, then reinstall it by its reinstall URL. docs/scopes.md explains every scope.

Exit codes: 0 all is well, 1 the file holds other scopes than this command writes.`;

interface ManifestOptions {
  without?: string[];
  apply: boolean;
  check: boolean;
  file: string;
}

/** `tandem manifest`: which scopes the app asks for. */
export const registerManifest = (program: Command, terminal: Terminal = systemTerminal): void => {
  program
    .command('manifest')
    .description('choose the scopes that the app asks for, and say what is lost without the others')
    .option('--without <feature...>', 'leave these features out; a scope stands for its feature')
    .option('--apply', 'write the app’s configuration (default: dry run)', false)
    .option('--check', 'only say whether the configuration is one that this command writes', false)
    .option('--file <path>', 'the app’s configuration', appFile)
    .addHelpText('after', help)
    .action((options: ManifestOptions) => {
      if (options.check && (options.apply || options.without)) {
        throw new UserError('--check changes nothing: give it alone.');
      }
      process.exitCode = options.check ? check(options, terminal) : change(options, terminal);
    });
};

function check({ file }: ManifestOptions, { out, error }: Terminal): number {
  const variant = variantOf(readAppMeta(file).config.auth.requiredScopes);
  if (variant === null) {
    error(`The scopes in ${file} are not those of any choice of features.`);
    error('Run `npm run tandem -- manifest --apply` to write them again (--without to leave features out).');
    return exitCodes.failure;
  }
  describeVariant(variant).forEach(out);
  return exitCodes.success;
}

function change({ file, without = [], apply }: ManifestOptions, { out }: Terminal): number {
  const meta = readAppMeta(file);
  const before = meta.config.auth.requiredScopes;
  const variant = variantWithout(without);
  describeVariant(variant).forEach(out);
  const added = variant.scopes.filter((scope) => !before.includes(scope));
  const removed = before.filter((scope) => !variant.scopes.includes(scope));
  for (const scope of added) out(`  + ${scope}`);
  for (const scope of removed) out(`  - ${scope}`);
  if (added.length + removed.length === 0 && variantOf(before) !== null) {
    out('The file has these scopes already.');
  } else if (apply) {
    writeFileSync(file, textWithScopes(meta, variant.scopes));
    out(`Wrote ${file}. Upload the app, then reinstall it by its reinstall URL.`);
  } else {
    out('Nothing was changed. Run again with --apply to write the file.');
  }
  return exitCodes.success;
}
