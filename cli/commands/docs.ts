import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { propertiesPage } from '../docs/properties-page';
import { systemTerminal } from '../support/terminal';
import type { Terminal } from '../support/terminal';

const propertiesPath = join(__dirname, '../../docs/properties.md');

/** `tandem docs …`: writes the pages of the documentation that are made from the taxonomy. */
export const registerDocs = (program: Command, terminal: Terminal = systemTerminal): void => {
  program
    .command('docs')
    .description('write the documentation that is made from the taxonomy')
    .command('properties')
    .description('write docs/properties.md')
    .action(async () => {
      await writeFile(propertiesPath, await formattedPropertiesPage());
      terminal.out(`Wrote ${propertiesPath}`);
    });
};

/** The page as it is committed. */
const formattedPropertiesPage = async (): Promise<string> => {
  const { format, resolveConfig } = await import('prettier');
  return format(propertiesPage(), { ...(await resolveConfig(propertiesPath)), parser: 'markdown' });
};
