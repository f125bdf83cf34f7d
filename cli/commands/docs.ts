import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { hygienePage } from '../docs/hygiene-page';
import { propertiesPage } from '../docs/properties-page';
import { scopesPage } from '../docs/scopes-page';
import { systemTerminal } from '../support/terminal';
import type { Terminal } from '../support/terminal';

/** Pages of the documentation that are made from tables, by the names of their files. */
export const pages = { hygiene: hygienePage, properties: propertiesPage, scopes: scopesPage };

/** `tandem docs …`: writes the pages of the documentation that are made from tables. */
export const registerDocs = (program: Command, terminal: Terminal = systemTerminal): void => {
  const docs = program.command('docs').description('write the documentation that is made from tables');
  for (const [name, page] of Object.entries(pages)) {
    docs
      .command(name)
      .description(`write docs/${name}.md`)
      .action(async () => {
        const path = join(__dirname, '../../docs', `${name}.md`);
        await writeFile(path, await formatted(path, page()));
        terminal.out(`Wrote ${path}`);
      });
  }
};

/** A page as it is committed. */
const formatted = async (path: string, page: string): Promise<string> => {
  const { format, resolveConfig } = await import('prettier');
  return format(page, { ...(await resolveConfig(path)), parser: 'markdown' });
};
